/** The page of two actors: what each did to the other over time. */
import { ask, complete, csv, documentOf, download, el, eventList, fill, filterForm, filters, state, svgButtons, tell, trying } from "./common.js";

const chart = document.getElementById("chart");
const events = document.getElementById("events");
const MOST_MONTHS = 48;
let picture;

const month = (period) => Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
const monthName = (n) => String(Math.floor(n / 12)).padStart(4, "0") + "-" + String((n % 12) + 1).padStart(2, "0");

/** Sums of Goldstein values by month, by year over a long time, apart by who did it. */
function periods(points) {
  const dated = points.filter((p) => /^\d{4}-\d\d/.test(p.day));
  if (!dated.length) {
    return [];
  }
  const [first, last] = [month(dated[0].day), month(dated[dated.length - 1].day)];
  const years = last - first > MOST_MONTHS;
  const sums = new Map();
  const from = years ? Math.floor(first / 12) : first;
  const to = years ? Math.floor(last / 12) : last;
  for (let n = from; n <= to; n++) {
    const name = years ? String(n).padStart(4, "0") : monthName(n);
    sums.set(name, { name, up: { a: 0, b: 0, both: 0 }, down: { a: 0, b: 0, both: 0 }, count: 0 });
  }
  for (const p of dated) {
    const sum = sums.get(p.day.slice(0, years ? 4 : 7));
    sum[p.goldstein > 0 ? "up" : "down"][p.direction] += Math.abs(p.goldstein);
    sum.count++;
  }
  return [...sums.values()];
}

const total = (side) => side.a + side.b + side.both;

function draw() {
  const bars = periods(picture.points);
  const most = Math.max(1, ...bars.flatMap((b) => [total(b.up), total(b.down)]));
  const width = Math.max(320, bars.length * 30 + 50);
  const svg = el("svg:svg", { viewBox: `0 0 ${width} 280`, width, height: 280, role: "group", "aria-label": "Cooperation above the line, conflict below, by time" });
  const height = (v) => (115 * v) / most;
  bars.forEach((bar, i) => {
    const x = 40 + i * 30;
    const group = el("svg:g", { class: "bar", tabindex: bar.count ? 0 : null, role: bar.count ? "button" : null, "aria-label": `${bar.name}: ${bar.count} events`, click: trying(() => only(bar.name)), keydown: trying((e) => (e.key === "Enter" ? only(bar.name) : null)) },
      el("svg:title", {}, `${bar.name}: cooperation ${total(bar.up).toFixed(1)}, conflict ${total(bar.down).toFixed(1)}, ${bar.count} events`));
    let up = 130;
    let down = 131;
    for (const who of ["both", "a", "b"]) {
      up -= height(bar.up[who]);
      group.append(el("svg:rect", { class: "cooperation " + who, x, y: up, width: 22, height: height(bar.up[who]) }));
      group.append(el("svg:rect", { class: "conflict " + who, x, y: down, width: 22, height: height(bar.down[who]) }));
      down += height(bar.down[who]);
    }
    if (i % Math.ceil(bars.length / 24) === 0) {
      group.append(el("svg:text", { x: x - 4, y: 272 }, bar.name));
    }
    svg.append(group);
  });
  svg.append(el("svg:line", { x1: 34, y1: 130.5, x2: width, y2: 130.5 }),
    el("svg:text", { x: 0, y: 20 }, "+" + most.toFixed(0)), el("svg:text", { x: 0, y: 248 }, "−" + most.toFixed(0)));
  fill(chart, bars.length ? svg : el("p", {}, "No event between them has a day."));
}

/** Shows the events of one month or year. */
async function only(period) {
  const last = period.length === 4 ? period + "-12-31" : period + "-31";
  await list({ from: period, to: last });
  tell("events of " + period);
}

async function list(time = {}) {
  const { a, b } = state.all();
  const forth = el("div");
  const back = el("div");
  fill(events,
    el("h2", {}, `${picture.a.label} to ${picture.b.label}, and together`), forth,
    el("h2", {}, `${picture.b.label} to ${picture.a.label}`), back);
  await eventList(forth, { ...filters(), ...time, actor: a, target: b });
  await eventList(back, { ...filters(), ...time, actor: b, target: a });
}

async function load() {
  const { a, b } = state.all();
  if (!a || !b) {
    fill(chart);
    fill(events);
    tell("choose two actors");
    return;
  }
  picture = await ask("pair", { a, b, ...filters() });
  document.getElementById("a").value = picture.a.label;
  document.getElementById("b").value = picture.b.label;
  document.getElementById("names").replaceChildren(
    el("a", { href: documentOf(a) }, picture.a.label), " and ", el("a", { href: documentOf(b) }, picture.b.label));
  draw();
  await list();
  tell(`${picture.total} events between them`);
}

for (const side of ["a", "b"]) {
  complete(document.getElementById(side), trying((actor) => { state.set({ [side]: actor.id }); return load(); }));
}
document.getElementById("downloads").append(
  el("button", { type: "button", click: () => download("pair.csv", csv([["day", "class", "goldstein", "direction", "factuality", "claimed"], ...picture.points.map((p) => [p.day, p.type, p.goldstein, p.direction, p.factuality, p.claimed])]), "text/csv") }, "CSV"),
  ...svgButtons("pair", () => chart.querySelector("svg")));
const show = await filterForm(document.getElementById("filters"), trying(load));
addEventListener("popstate", trying(() => { show(); return load(); }));
await trying(load)();
