/** What all pages of the explorer share: asking the server, making elements, state in the address. */

const root = new URL("../../", import.meta.url).pathname;

/** Address of a path on this server. */
export const address = (path) => root + path;

/** Where the document about an actor is. */
export const documentOf = (id) => address("doc/" + id.split("/").map(encodeURIComponent).join("/"));

/**
 * Asks the explorer's interface.
 * @param {string} question its last step, as "graph"
 * @param {Object} parameters what is asked; empty values are left out
 * @throws {Error} with a line for people
 */
export async function ask(question, parameters = {}) {
  const response = await fetch(address("explore/api/" + question) + "?" + search(parameters));
  const answer = await response.json().catch(() => ({ error: "the server did not answer" }));
  if (!response.ok) {
    throw new Error(answer.error || response.statusText);
  }
  return answer;
}

function search(parameters) {
  const given = Object.entries(parameters).filter(([, v]) => v !== undefined && v !== null && v !== "");
  return new URLSearchParams(given).toString();
}

/**
 * Makes an element. Text is always set as text, never as markup.
 * @param {string} tag its name, as "a" or "svg:rect"
 * @param {Object} attributes names and values; functions are listeners
 * @param {...(Node|string|null)} children what goes into it
 */
export function el(tag, attributes = {}, ...children) {
  const [space, name] = tag.includes(":") ? tag.split(":") : ["", tag];
  const element = space
    ? document.createElementNS("http://www.w3.org/2000/svg", name)
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value === true) {
      element.setAttribute(key, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat(3).filter((c) => c !== null && c !== undefined));
  return element;
}

/** Puts something in place of all that an element holds. */
export const fill = (element, ...children) => element.replaceChildren(...children.flat(3).filter(Boolean));

/** The page's state, kept in its address, so that it can be shared and gone back to. */
export const state = {
  /** The parameters of the address. */
  all: () => Object.fromEntries(new URLSearchParams(location.search)),
  /** Changes parameters; an empty value takes one away. */
  set(changes, replace = false) {
    const next = search({ ...state.all(), ...changes });
    const url = location.pathname + (next ? "?" + next : "");
    if (url !== location.pathname + location.search) {
      history[replace ? "replaceState" : "pushState"](null, "", url);
    }
  },
};

/** Tells what went wrong, where people and screen readers notice. */
export function tell(message) {
  const place = document.getElementById("status");
  if (place) {
    place.textContent = message;
  }
}

/** Runs something and tells of its failure. */
export const trying = (action) => async (...given) => {
  try {
    return await action(...given);
  } catch (failure) {
    tell(failure.message);
    return undefined;
  }
};

/** Hands a file to the person at the browser. */
export function download(name, content, type) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const link = el("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** Rows of cells as CSV (RFC 4180); cells that a spreadsheet would run are disarmed. */
export const csv = (rows) =>
  rows
    .map((row) => row.map((cell) => {
      const text = String(cell ?? "").replace(/^(?=[=+\-@\t\r])(?!-?\d+(\.\d+)?$)/, "'");
      return /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
    }).join(","))
    .join("\r\n") + "\r\n";

/** The text of an SVG element with the colours it has on the page, to stand alone. */
export function svgText(svg) {
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    for (const name of ["fill", "stroke", "stroke-width", "font-size", "font-family"]) {
      copies[i].setAttribute(name, style.getPropertyValue(name));
    }
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** An SVG element drawn as a PNG file. */
export async function svgPng(svg) {
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svgText(svg));
  await image.decode();
  const box = svg.viewBox.baseVal;
  const canvas = el("canvas", { width: box.width * 2, height: box.height * 2 });
  const context = canvas.getContext("2d");
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

/** Buttons that hand out an SVG element as a file. */
export const svgButtons = (name, svg) => [
  el("button", { type: "button", click: trying(() => download(name + ".svg", svgText(svg()), "image/svg+xml")) }, "SVG"),
  el("button", { type: "button", click: trying(async () => download(name + ".png", await svgPng(svg()))) }, "PNG"),
];

let lists = 0;

/**
 * Completes names in an input, by the keyboard as well.
 * @param {HTMLInputElement} input where names are typed
 * @param {function({id: string, label: string})} choose takes the actor that was chosen
 */
export function complete(input, choose) {
  const list = el("ul", { class: "completions", role: "listbox", id: "completions-" + ++lists, hidden: true });
  list.setAttribute("aria-label", "Names");
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) {
    input.setAttribute(name, value);
  }
  input.parentElement.append(list);
  let found = [];
  let at = -1;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (actor) => {
    input.value = actor.label;
    close();
    choose(actor);
  };
  const mark = () => {
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) {
      input.setAttribute("aria-activedescendant", list.children[at].id);
    }
  };
  const show = () => {
    fill(list, found.map((actor, i) =>
      el("li", { role: "option", id: list.id + "-" + i, "aria-selected": "false", mousedown: (e) => { e.preventDefault(); take(actor); } },
        actor.label, " ", el("span", { class: "count" }, actor.kind + ", " + actor.events + (actor.events === 1 ? " event" : " events")))));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    at = -1;
  };
  input.addEventListener("input", trying(async () => {
    const number = ++asked;
    const typed = input.value.trim();
    const answer = typed ? await ask("search", { q: typed, size: 8 }) : { actors: [] };
    if (number === asked) {
      found = answer.actors;
      show();
    }
  }));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      at = found.length ? (at + step + found.length) % found.length : -1;
      mark();
      event.preventDefault();
    } else if (event.key === "Enter" && at >= 0 && !list.hidden) {
      event.preventDefault();
      take(found[at]);
    } else if (event.key === "Escape") {
      close();
    }
  });
  input.addEventListener("blur", close);
}

/** The names of the parameters that choose events. */
export const FILTERS = ["class", "factuality", "told", "from", "to"];

/** What is chosen of the filters in the address. */
export const filters = () => Object.fromEntries(FILTERS.map((name) => [name, state.all()[name]]));

/**
 * Fills a form with the filters and keeps the address with it.
 * @param {HTMLFormElement} form where the choices go
 * @param {function()} changed is called when one has changed
 */
export async function filterForm(form, changed) {
  const about = await ask("about");
  const option = (value, text) => el("option", { value }, text);
  const type = el("select", { name: "class" }, option("", "all events"),
    el("optgroup", { label: "Cooperation" }, about.classes.filter((c) => c.cooperation).map((c) => option(c.name, c.label))),
    el("optgroup", { label: "Conflict" }, about.classes.filter((c) => !c.cooperation).map((c) => option(c.name, c.label))));
  const factuality = el("select", { name: "factuality" }, option("", "however real"),
    ["Actual", "Negated", "Prospective", "Hypothetical"].map((f) => option(f, f.toLowerCase())));
  const told = el("select", { name: "told" }, option("", "told by anybody"), option("article", "told by the article itself"), option("others", "claimed by somebody"));
  const day = (name) => el("input", { type: "date", name, min: about.firstDay, max: about.lastDay });
  const labelled = (text, field) => el("label", {}, el("span", {}, text), field);
  const fields = el("div", { class: "filters" }, labelled("Events", type), labelled("Factuality", factuality), labelled("Voice", told), labelled("From", day("from")), labelled("To", day("to")));
  const wide = matchMedia("(min-width: 48rem)").matches || FILTERS.some((name) => state.all()[name]);
  fill(form, el("details", { open: wide }, el("summary", {}, "Filters"), fields));
  const show = () => FILTERS.forEach((name) => { form.elements[name].value = state.all()[name] ?? ""; });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    state.set(Object.fromEntries(FILTERS.map((name) => [name, form.elements[name].value])));
    changed();
  });
  show();
  return show;
}

const list = (links) => links.flatMap((l, i) => [i ? ", " : null, l.href ? el("a", { href: l.href }, l.text) : l.text]);

/** An event with the sentences that state it. */
export function eventCard(event) {
  const badge = (text, kind = "") => el("span", { class: "badge " + kind }, text);
  return el("article", { class: "event " + (event.type.cooperation ? "cooperation" : "conflict") },
    el("p", { class: "what" }, list(event.sources), " ", el("a", { class: "type", href: event.href }, event.type.label), " ",
      event.targets.length ? ["→ ", list(event.targets)] : null),
    el("p", { class: "how" },
      event.date ? badge(event.date) : event.reported ? badge("reported " + event.reported, "quiet") : null, " ",
      badge(event.factuality.toLowerCase(), "factuality-" + event.factuality.toLowerCase()), " ",
      event.voices.length ? el("span", { class: "badge quiet" }, "according to ", list(event.voices)) : null, " ",
      event.confidence ? badge("confidence " + event.confidence, "quiet") : null),
    event.evidence.map((sentence) => el("blockquote", { class: "evidence" },
      el("p", {}, sentence.pieces.map((p) => (p.link ? el("a", { class: "name", href: p.link }, p.text) : p.text))),
      el("footer", {}, el("a", { href: sentence.link }, sentence.article), sentence.source ? ", " + sentence.source : null))));
}

/** A list of events, page by page; "more" adds the next page. */
export async function eventList(place, question) {
  let page = 0;
  const more = el("button", { type: "button" }, "Show more");
  const next = async () => {
    const answer = await ask("events", { ...question, page: ++page });
    place.append(...answer.lines.map(eventCard));
    more.remove();
    if (answer.page < answer.pages) {
      place.append(more);
    }
    return answer.total;
  };
  more.addEventListener("click", trying(next));
  fill(place);
  return next();
}
