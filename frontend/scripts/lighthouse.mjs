// Lighthouse for a telephone on a slow network, on the three pages most people see first. Each page is measured several times, the
// median counts: times differ from run to run, and on a busy machine they mean little.
//   lighthouse.mjs [RUNS]      needs a server at KOMITTO_URL
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const SERVER = process.env.KOMITTO_URL ?? 'http://127.0.0.1:8080';
const RUNS = Number(process.argv[2] ?? 5);
const PERFORMANCE = 90;
const ACCESSIBILITY = 100;

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const MEASURES = {
  'FCP ms': 'first-contentful-paint',
  'LCP ms': 'largest-contentful-paint',
  'SI ms': 'speed-index',
  'TBT ms': 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
};

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const percent = (category) => Math.round(category.score * 100);

async function measure(path) {
  const chrome = await launch({
    chromePath: process.env.KOMITTO_CHROMIUM ?? '/usr/bin/chromium',
    chromeFlags: FLAGS.split(' '),
  });
  try {
    const { lhr } = await lighthouse(`${SERVER}${path}`, {
      port: chrome.port,
      onlyCategories: ['performance', 'accessibility'],
      logLevel: 'error',
    });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const values = Object.entries(MEASURES).map(([name, audit]) => [name, lhr.audits[audit].numericValue]);
    return {
      performance: percent(lhr.categories.performance),
      accessibility: percent(lhr.categories.accessibility),
      ...Object.fromEntries(values),
    };
  } finally {
    chrome.kill();
  }
}

async function medians(path) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(path));
  const names = Object.keys(runs[0]);
  return Object.fromEntries(
    names.map((name) => {
      const value = median(runs.map((run) => run[name]));
      return [name, name === 'CLS' ? Number(value.toFixed(3)) : Math.round(value)];
    }),
  );
}

const { items } = await (await fetch(`${SERVER}/api/v1/groups?size=1`)).json();
const pages = { home: '/', groups: '/groups', group: `/groups/${items[0].id}` };

const table = {};
for (const [name, path] of Object.entries(pages)) table[name] = await medians(path);
console.table(table);

const good = Object.values(table).every(
  ({ performance, accessibility }) => performance >= PERFORMANCE && accessibility >= ACCESSIBILITY,
);
console.log(
  `median of ${RUNS} runs: ${good ? 'good' : `below performance ${PERFORMANCE} or accessibility ${ACCESSIBILITY}`}`,
);
process.exitCode = good ? 0 : 1;
