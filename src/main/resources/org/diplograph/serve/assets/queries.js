/** The gallery of queries: run one, see its result as a table, chart, map or graph, by its shape. */
import { address, ask, csv, documentOf, download, el, fill, state, svgButtons, tell, trying } from "./common.js";

const text = document.getElementById("query");
const result = document.getElementById("result");
const views = document.getElementById("views");
const MOST_ROWS = 500;
let gallery = [];
let answer = null;
let shapes = null;

const base = document.getElementById("query").dataset.base;
const value = (row, name) => row[name]?.value ?? "";
const isOurs = (cell) => cell?.type === "uri" && cell.value.startsWith(base);
const idOf = (cell) => cell.value.slice(base.length);
const isNumber = (cell) => cell?.type === "literal" && /decimal|integer|double|float|int|long/.test(cell.datatype ?? "") && cell.value !== "" && !Number.isNaN(Number(cell.value));

/** Which of the answer's columns hold what. */
function columns() {
  const rows = answer.results.bindings.slice(0, 50);
  const all = (test) => answer.head.vars.filter((name) => rows.length && rows.every((r) => r[name] === undefined || test(r[name])) && rows.some((r) => r[name]));
  const numbers = all(isNumber);
  const words = answer.head.vars.filter((name) => !numbers.includes(name));
  const actors = all((c) => isOurs(c) && /^(person|country|organization)\//.test(idOf(c)));
  return { numbers, words, actors, countries: all((c) => isOurs(c) && idOf(c).startsWith("country/")) };
}

function cell(c) {
  if (!c) {
    return "";
  }
  if (isOurs(c)) {
    return el("a", { href: documentOf(idOf(c)) }, idOf(c));
  }
  return c.type === "uri" && /^https?:/.test(c.value) ? el("a", { href: c.value, rel: "noopener noreferrer" }, c.value) : c.value;
}

function asTable() {
  const { vars } = answer.head;
  const rows = answer.results.bindings;
  const shown = rows.slice(0, MOST_ROWS);
  return el("div", {},
    rows.length > MOST_ROWS ? el("p", {}, `The first ${MOST_ROWS} of ${rows.length} rows; CSV has all.`) : null,
    el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Result" },
      el("table", {}, el("thead", {}, el("tr", {}, vars.map((v) => el("th", { scope: "col" }, v)))),
        el("tbody", {}, shown.map((r) => el("tr", {}, vars.map((v) => el("td", {}, cell(r[v])))))))));
}

function asChart() {
  const { numbers, words } = columns();
  const rows = answer.results.bindings.slice(0, 40);
  const number = numbers[numbers.length - 1];
  const values = rows.map((r) => Number(value(r, number)));
  const most = Math.max(...values.map(Math.abs), 1e-9);
  const negative = values.some((v) => v < 0);
  const zero = negative ? 650 : 300;
  const scale = (negative ? 300 : 600) / most;
  const svg = el("svg:svg", { viewBox: `0 0 1000 ${rows.length * 24 + 30}`, class: "bars", role: "img", "aria-label": number + " by " + words.join(", ") });
  rows.forEach((r, i) => {
    const name = words.map((w) => value(r, w)).join(" · ").replaceAll(base, "");
    const length = Math.abs(values[i]) * scale;
    svg.append(el("svg:g", {}, el("svg:title", {}, `${name}: ${values[i]}`),
      el("svg:text", { x: negative ? 340 : 290, y: i * 24 + 17, "text-anchor": "end" }, name.length > 44 ? name.slice(0, 43) + "…" : name),
      el("svg:rect", { class: values[i] < 0 ? "conflict" : "cooperation", x: values[i] < 0 ? zero - length : zero, y: i * 24 + 4, width: length, height: 16 }),
      el("svg:text", { x: (values[i] < 0 ? zero : zero + length) + 6, y: i * 24 + 17 }, String(values[i]))));
  });
  return svg;
}

function asMap() {
  const { countries, numbers } = columns();
  const counts = new Map();
  for (const row of answer.results.bindings) {
    const place = row[countries[0]];
    if (place) {
      const id = idOf(place).replace("country/", "");
      counts.set(id, (counts.get(id) ?? 0) + (numbers.length ? Math.abs(Number(value(row, numbers[numbers.length - 1]))) : 1));
    }
  }
  const most = Math.max(1, ...counts.values());
  const svg = el("svg:svg", { viewBox: "0 0 1000 420", class: "world cooperation", role: "img", "aria-label": "Countries of the result" });
  for (const [code, shape] of Object.entries(shapes)) {
    const n = counts.get(code) ?? 0;
    const kind = "step-" + (n ? Math.max(1, Math.ceil((5 * Math.log1p(n)) / Math.log1p(most))) : 0);
    const title = () => el("svg:title", {}, `${code}: ${n}`);
    svg.append(...[shape.d ? el("svg:path", { d: shape.d, class: kind }, title()) : null,
      shape.x !== undefined && n ? el("svg:circle", { cx: shape.x, cy: shape.y, r: 4, class: kind }, title()) : null].filter(Boolean));
  }
  return svg;
}

function asGraph() {
  const { actors } = columns();
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const place = el("div", { class: "graph", role: "img", "aria-label": "Graph of the result" });
  const elements = new Map();
  for (const row of answer.results.bindings.slice(0, 300)) {
    const [a, b] = actors.slice(0, 2).map((name) => row[name]);
    if (a && b) {
      [a, b].forEach((n) => elements.set(n.value, { data: { id: n.value, label: idOf(n).split("/").pop() } }));
      elements.set(a.value + " " + b.value, { data: { id: a.value + " " + b.value, source: a.value, target: b.value } });
    }
  }
  requestAnimationFrame(() => window.cytoscape({
    container: place, elements: [...elements.values()],
    style: [
      { selector: "node", style: { label: "data(label)", "background-color": colour("--quiet"), color: colour("--ink"), "font-size": 12, "text-outline-color": colour("--ground"), "text-outline-width": 2 } },
      { selector: "edge", style: { "curve-style": "bezier", "target-arrow-shape": "triangle", "line-color": colour("--cooperation"), "target-arrow-color": colour("--cooperation") } },
    ],
    layout: { name: "fcose", animate: false, quality: "proof" },
  }));
  return place;
}

/** Loads a script of the program, once. */
const script = (name) => new Promise((done, failed) => {
  const source = address("explore/assets/" + name);
  if (document.querySelector(`script[src="${source}"]`)) {
    done();
  } else {
    document.head.append(el("script", { src: source, load: done, error: () => failed(new Error(name + ": did not load")) }));
  }
});

const VIEWS = {
  table: { fits: () => true, show: asTable },
  chart: { fits: () => columns().numbers.length > 0 && columns().words.length > 0, show: asChart },
  map: {
    fits: () => columns().countries.length > 0,
    show: asMap,
    prepare: async () => { shapes ??= await (await fetch(address("explore/assets/world.json"))).json(); },
  },
  graph: {
    fits: () => columns().actors.length > 1,
    show: asGraph,
    prepare: async () => {
      for (const name of ["cytoscape.min.js", "layout-base.js", "cose-base.js", "cytoscape-fcose.js"]) {
        await script(name);
      }
    },
  },
};

async function view(name) {
  const chosen = VIEWS[name]?.fits() ? name : "table";
  await VIEWS[chosen].prepare?.();
  fill(result, VIEWS[chosen].show());
  [...views.children].forEach((b) => b.setAttribute("aria-pressed", String(b.textContent === chosen)));
}

async function run() {
  tell("running…");
  const response = await fetch(address("diplograph/sparql"), {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json" },
    body: text.value,
  });
  if (!response.ok) {
    fill(result, el("pre", {}, await response.text()));
    throw new Error("the server answered " + response.status);
  }
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.includes("sparql-results+json")) {
    fill(result, el("pre", {}, await response.text()));
    fill(views);
    tell("done");
    return;
  }
  answer = await response.json();
  if ("boolean" in answer) {
    fill(result, el("p", {}, answer.boolean ? "yes" : "no"));
    fill(views);
    tell("done");
    return;
  }
  fill(views, Object.keys(VIEWS).filter((name) => VIEWS[name].fits()).map((name) =>
    el("button", { type: "button", "aria-pressed": "false", click: trying(() => { state.set({ view: name }); return view(name); }) }, name)));
  await view(state.all().view);
  tell(`${answer.results.bindings.length} rows`);
}

const links = () => {
  document.getElementById("fuseki").href = address("#/dataset/diplograph/query?query=" + encodeURIComponent(text.value));
};

function choose() {
  const { name, query } = state.all();
  const entry = gallery.find((q) => q.name === name) ?? gallery[0];
  text.value = query ?? entry?.text ?? "";
  document.getElementById("title").textContent = query ? "A query of your own" : entry?.title ?? "";
  [...document.querySelectorAll("#gallery a")].forEach((a) => (a.dataset.name === entry?.name && !query ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current")));
  links();
}

gallery = await ask("queries");
fill(document.getElementById("gallery"), gallery.map((q) => el("li", {},
  el("a", { href: "?" + new URLSearchParams({ name: q.name }), "data-name": q.name, click: trying((e) => { e.preventDefault(); state.set({ name: q.name, query: "", view: "" }); choose(); return run(); }) }, q.title))));
text.addEventListener("input", links);
document.getElementById("run").addEventListener("click", trying(() => {
  const own = gallery.every((q) => q.text !== text.value);
  state.set(own ? { query: text.value, name: "" } : { query: "" });
  return run();
}));
document.getElementById("downloads").append(
  el("button", { type: "button", click: trying(() => answer && download("result.csv", csv([answer.head.vars, ...answer.results.bindings.map((r) => answer.head.vars.map((v) => value(r, v)))]), "text/csv")) }, "CSV"),
  ...svgButtons("result", () => { const svg = result.querySelector("svg"); if (!svg) { throw new Error("this view is no picture: take chart or map"); } return svg; }));
addEventListener("popstate", trying(() => { choose(); return run(); }));
choose();
await trying(run)();
