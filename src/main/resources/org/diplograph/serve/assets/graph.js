/** The graph page: starts from one actor or the busiest, grows on a click, tells each edge's sentences. */
import { ask, complete, csv, documentOf, download, el, eventList, fill, filterForm, filters, address, state, tell, trying } from "./common.js";

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const place = document.getElementById("graph");
const panel = document.getElementById("panel");
const table = document.getElementById("edges");
const KINDS = { country: "--country", person: "--person", organization: "--organization" };
const SHAPES = { country: "ellipse", person: "round-rectangle", organization: "diamond" };

let nodes = new Map();
let edges = new Map();
let drawn;

const edgeKey = (e) => [e.source, e.type, e.target].join(" ");
const expanded = () => (state.all().open ?? "").split(",").filter(Boolean);

function take(picture) {
  picture.nodes.forEach((n) => nodes.set(n.id, n));
  picture.edges.forEach((e) => edges.set(edgeKey(e), e));
}

async function load() {
  nodes = new Map();
  edges = new Map();
  const { actor } = state.all();
  take(await ask("graph", { expand: actor, ...filters(), size: 20 }));
  for (const id of expanded()) {
    take(await ask("graph", { shown: [...nodes.keys()].join(","), expand: id, ...filters(), size: 15 }));
  }
  draw();
  list();
  tell(nodes.size ? `${nodes.size} actors, ${edges.size} relations` : "no event passes these filters");
}

function draw() {
  const before = drawn ? Object.fromEntries(drawn.nodes().map((n) => [n.id(), n.position()])) : {};
  const { actor } = state.all();
  drawn?.destroy();
  drawn = window.cytoscape({
    container: place,
    elements: [
      ...[...nodes.values()].map((n) => ({ data: { ...n, shape: SHAPES[n.kind], size: 18 + 7 * Math.log2(1 + n.events) }, classes: n.id === actor ? "centre" : "", position: before[n.id] })),
      ...[...edges.entries()].map(([key, e]) => ({ data: { ...e, id: key, name: e.label + (e.count > 1 ? " ×" + e.count : ""), width: 1.5 + Math.log2(e.count) }, classes: (e.cooperation ? "cooperation" : "conflict") + (e.symmetric ? " symmetric" : "") })),
    ],
    style: [
      { selector: "node", style: { label: "data(label)", shape: "data(shape)", width: "data(size)", height: "data(size)", "background-color": (n) => colour(KINDS[n.data("kind")]), color: colour("--ink"), "font-size": 12, "text-valign": "bottom", "text-margin-y": 3, "text-outline-color": colour("--ground"), "text-outline-width": 2 } },
      { selector: "node.centre", style: { "background-color": colour("--focus") } },
      { selector: "edge", style: { width: "data(width)", "curve-style": "bezier", "target-arrow-shape": "triangle", "arrow-scale": 0.8, opacity: 0.75 } },
      { selector: "edge.cooperation", style: { "line-color": colour("--cooperation"), "target-arrow-color": colour("--cooperation") } },
      { selector: "edge.conflict", style: { "line-color": colour("--conflict"), "target-arrow-color": colour("--conflict"), "line-style": "dashed" } },
      { selector: "edge.symmetric", style: { "target-arrow-shape": "none" } },
      { selector: "edge.named, edge:selected", style: { label: "data(name)", color: colour("--ink"), "font-size": 10, "text-outline-color": colour("--ground"), "text-outline-width": 2, opacity: 1 } },
      { selector: ":selected", style: { "overlay-color": colour("--focus"), "overlay-opacity": 0.25 } },
    ],
    layout: { name: "fcose", animate: false, randomize: true, quality: "proof", nodeDimensionsIncludeLabels: true, nodeSeparation: 160, idealEdgeLength: 190, nodeRepulsion: 20000, padding: 24 },
    maxZoom: 3,
    minZoom: 0.1,
  });
  drawn.on("tap", "node", trying((event) => open(event.target.id())));
  drawn.on("tap", "edge", trying((event) => sentences(edges.get(event.target.id()))));
  drawn.on("mouseover", "edge", (event) => event.target.addClass("named"));
  drawn.on("mouseout", "edge", (event) => event.target.removeClass("named"));
}

/** Expands an actor and tells what can be done with it. */
async function open(id) {
  describe(id);
  if (id !== state.all().actor && !expanded().includes(id)) {
    state.set({ open: [...expanded(), id].join(",") });
    await load();
    drawn.getElementById(id).select();
  }
}

function describe(id) {
  const node = nodes.get(id);
  const { actor } = state.all();
  fill(panel,
    el("h2", {}, node.label),
    el("p", { class: "kind" }, `${node.kind}, ${node.events} of these events`),
    el("p", { class: "actions" },
      el("a", { class: "button", href: documentOf(id) }, "Its page"),
      el("button", { type: "button", click: trying(() => start(id)) }, "Start from here"),
      actor && actor !== id ? el("a", { class: "button", href: address("explore/pair?" + new URLSearchParams({ a: actor, b: id })) }, "With " + (nodes.get(actor)?.label ?? actor)) : null));
}

async function sentences(edge) {
  const events = el("div");
  fill(panel,
    el("h2", {}, `${nodes.get(edge.source).label} – ${edge.label} – ${nodes.get(edge.target).label}`),
    events);
  await eventList(events, { ...filters(), actor: edge.source, target: edge.target, class: edge.type });
}

async function start(id) {
  state.set({ actor: id, open: "" });
  await load();
  describe(id);
}

/** The same as the picture, for keyboards and screen readers. */
function list() {
  const rows = [...edges.values()].sort((a, b) => b.count - a.count);
  fill(table, rows.map((e) => el("tr", {},
    el("td", {}, actorButton(e.source)),
    el("td", {}, el("button", { type: "button", class: e.cooperation ? "cooperation" : "conflict", click: trying(() => sentences(e)) }, e.label)),
    el("td", {}, actorButton(e.target)),
    el("td", {}, String(e.count)))));
}

const actorButton = (id) => el("button", { type: "button", click: trying(() => open(id)) }, nodes.get(id).label);

/** What is drawn, as SVG. */
function asSvg() {
  const box = drawn.elements().boundingBox();
  const svg = el("svg:svg", { viewBox: [box.x1 - 20, box.y1 - 20, box.w + 40, box.h + 40].map(Math.round).join(" ") });
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.append(el("svg:rect", { x: box.x1 - 20, y: box.y1 - 20, width: box.w + 40, height: box.h + 40, fill: colour("--ground") }));
  drawn.edges().forEach((e) => {
    const [from, to, middle] = [e.sourceEndpoint(), e.targetEndpoint(), e.controlPoints()?.[0] ?? e.midpoint()];
    svg.append(el("svg:path", { d: `M${from.x} ${from.y}Q${middle.x} ${middle.y} ${to.x} ${to.y}`, fill: "none", stroke: e.style("line-color"), "stroke-width": e.data("width"), "stroke-dasharray": e.hasClass("conflict") ? "5 4" : null },
      el("svg:title", {}, e.data("name"))));
  });
  drawn.nodes().forEach((n) => {
    const { x, y } = n.position();
    svg.append(el("svg:circle", { cx: x, cy: y, r: n.data("size") / 2, fill: n.style("background-color") }),
      el("svg:text", { x, y: y + n.data("size") / 2 + 13, "text-anchor": "middle", "font-size": 12, "font-family": "sans-serif", fill: colour("--ink") }, n.data("label")));
  });
  return new XMLSerializer().serializeToString(svg);
}

function rows() {
  const label = (id) => nodes.get(id).label;
  return [["source", "class", "target", "events"], ...[...edges.values()].map((e) => [label(e.source), e.type, label(e.target), e.count])];
}

document.getElementById("downloads").append(
  el("button", { type: "button", click: () => download("graph.csv", csv(rows()), "text/csv") }, "CSV"),
  el("button", { type: "button", click: () => download("graph.svg", asSvg(), "image/svg+xml") }, "SVG"),
  el("button", { type: "button", click: () => download("graph.png", drawn.png({ output: "blob", full: true, scale: 2, bg: colour("--ground") })) }, "PNG"),
);
document.getElementById("busiest").addEventListener("click", trying(async () => {
  state.set({ actor: "", open: "" });
  fill(panel);
  await load();
}));
complete(document.getElementById("start"), trying((actor) => start(actor.id)));

const show = await filterForm(document.getElementById("filters"), trying(load));
addEventListener("popstate", trying(() => { show(); return load(); }));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
await trying(load)();
window.diplograph = { graph: () => drawn };
