/** The world map: how much is told of each country. */
import { address, ask, csv, documentOf, download, el, fill, filterForm, filters, state, svgButtons, tell, trying } from "./common.js";

const MEASURES = {
  conflict: { label: "conflict", value: (c) => c.conflict },
  cooperation: { label: "cooperation", value: (c) => c.cooperation },
  articles: { label: "articles", value: (c) => c.articles },
};
const place = document.getElementById("map");
const measure = document.getElementById("measure");
const shapes = await (await fetch(address("explore/assets/world.json"))).json();
let countries = [];

/** Five steps, each twice to thrice the one before: counts differ by orders of magnitude. */
const step = (value, most) => (value <= 0 ? 0 : Math.max(1, Math.ceil((5 * Math.log1p(value)) / Math.log1p(most))));

function draw() {
  const chosen = state.all().measure in MEASURES ? state.all().measure : "conflict";
  measure.value = chosen;
  const { value, label } = MEASURES[chosen];
  const most = Math.max(1, ...countries.map(value));
  const byCode = new Map(countries.map((c) => [c.id.replace("country/", ""), c]));
  const svg = el("svg:svg", { viewBox: "0 0 1000 420", class: "world " + chosen, role: "group", "aria-label": "World map: " + label });
  for (const [code, shape] of Object.entries(shapes)) {
    const country = byCode.get(code);
    const text = country ? `${country.label}: ${value(country)} ${label}` : null;
    const attributes = { class: "step-" + (country ? step(value(country), most) : 0), ...(country ? { tabindex: -1, click: () => describe(country) } : {}) };
    const title = () => (text ? el("svg:title", {}, text) : null);
    if (shape.d) {
      svg.append(el("svg:path", { d: shape.d, ...attributes }, title()));
    }
    if (shape.x !== undefined && country) {
      svg.append(el("svg:circle", { cx: shape.x, cy: shape.y, r: 4, ...attributes }, title()));
    }
  }
  fill(place, svg);
  const sorted = [...countries].sort((a, b) => value(b) - value(a) || a.label.localeCompare(b.label));
  fill(document.getElementById("rows"), sorted.map((c) => el("tr", {},
    el("th", { scope: "row" }, el("a", { href: documentOf(c.id) }, c.label)),
    el("td", {}, String(c.cooperation)), el("td", {}, String(c.conflict)), el("td", {}, String(c.articles)))));
  tell(`${countries.length} countries`);
}

function describe(country) {
  fill(document.getElementById("panel"),
    el("h2", {}, country.label),
    el("p", {}, `${country.cooperation} events of cooperation, ${country.conflict} of conflict, ${country.articles} articles`),
    el("p", { class: "actions" },
      el("a", { class: "button", href: documentOf(country.id) }, "Its page"),
      el("a", { class: "button", href: address("explore/?" + new URLSearchParams({ actor: country.id })) }, "Its graph")));
}

async function load() {
  countries = await ask("countries", filters());
  draw();
}

measure.append(...Object.entries(MEASURES).map(([value, m]) => el("option", { value }, m.label)));
measure.addEventListener("change", () => { state.set({ measure: measure.value }); draw(); });
document.getElementById("downloads").append(
  el("button", { type: "button", click: () => download("map.csv", csv([["country", "name", "cooperation", "conflict", "articles"], ...countries.map((c) => [c.id.replace("country/", ""), c.label, c.cooperation, c.conflict, c.articles])]), "text/csv") }, "CSV"),
  ...svgButtons("map", () => place.querySelector("svg")));
const show = await filterForm(document.getElementById("filters"), trying(load));
addEventListener("popstate", trying(() => { show(); return load(); }));
await trying(load)();
