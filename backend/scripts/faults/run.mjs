// Runs the scenarios one after the other and says what held.
//   run.mjs [SIZE] [NAME…]     SIZE: short, usual or full; without names all there are in that size
// Each leaves what it measured in backend/target/faults/NAME.json; all of it together stands in faults.md beside it.
// What must hold on every machine decides whether this fails; what must hold in time decides it unless the size is short, which
// is for machines that may be busy.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import appKilled from './app-killed.mjs';
import connectedTooMany from './connected-too-many.mjs';
import databaseFrozen from './database-frozen.mjs';
import databaseKilled from './database-killed.mjs';
import lastPlace from './last-place.mjs';
import linkHanging from './link-hanging.mjs';
import malformed from './malformed.mjs';
import overload from './overload.mjs';
import { leaveNothing, ROOM, stopLent } from './place.mjs';
import poolExhausted from './pool-exhausted.mjs';
import rollingRestart from './rolling-restart.mjs';
import soak from './soak.mjs';

const SCENARIOS = [
  appKilled,
  databaseKilled,
  databaseFrozen,
  linkHanging,
  poolExhausted,
  connectedTooMany,
  overload,
  lastPlace,
  malformed,
  rollingRestart,
  soak,
];
const SEED = Number(process.env.SEED ?? 20261126);

/** Repeatable chance (mulberry32). */
function chanceOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const said = (value) =>
  typeof value === 'object' ? Object.entries(value).map(([key, count]) => `${key}: ${count}`).join(', ') : String(value);
const told = (figures) => Object.entries(figures).map(([name, value]) => `${name} ${said(value)}`).join(' · ');
const failing = (checks) => Object.keys(checks ?? {}).filter((name) => !checks[name]);

async function carryOut(scenario, size) {
  const began = Date.now();
  try {
    const result = await scenario.run({ ...scenario.sizes[size], size, seed: SEED, chance: chanceOf(SEED) });
    const faults = result.faults ?? [];
    const missed = [...failing(result.always), ...(faults.length > 0 ? ['no answer but those we know'] : [])];
    const late = failing(result.inTime);
    return { ...result, faults: [...new Set(faults)].slice(0, 20), missed, late, held: missed.length === 0 && (size === 'short' || late.length === 0), began };
  } catch (broken) {
    await leaveNothing();
    return { figures: {}, missed: [`broke: ${broken.stack ?? broken}`], late: [], held: false, began };
  }
}

const words = process.argv.slice(2);
const size = ['short', 'usual', 'full'].includes(words[0]) ? words.shift() : 'usual';
const unknown = words.filter((word) => !SCENARIOS.some(({ name }) => name === word));
if (unknown.length > 0) {
  console.error(`There is no scenario ${unknown.join(', ')}; there are ${SCENARIOS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const chosen = SCENARIOS.filter(({ name, sizes }) => (words.length > 0 ? words.includes(name) : sizes[size]));

for (const torn of ['SIGINT', 'SIGTERM']) {
  process.on(torn, () => leaveNothing().finally(() => process.exit(1)));
}
await leaveNothing();
mkdirSync(ROOM, { recursive: true });
// What other scenarios have left as JSON stays.
for (const file of readdirSync(ROOM)) {
  if (!file.endsWith('.json') || chosen.some(({ name }) => file === `${name}.json`)) {
    rmSync(join(ROOM, file), { recursive: true, force: true });
  }
}
const rows = [];
const broken = [];
for (const scenario of chosen) {
  process.stdout.write(`${scenario.claim}\n`);
  const { began, ...result } = await carryOut(scenario, size);
  const seconds = Math.round((Date.now() - began) / 1000);
  const outcome = result.held ? 'held' : 'FAILED';
  const why = [...result.missed, ...result.late].join('; ');
  process.stdout.write(`  ${outcome} (${seconds} s) ${told(result.figures)}${why && `\n  not: ${why}`}\n`);
  for (const fault of result.faults ?? []) process.stdout.write(`  ${fault}\n`);
  const report = { name: scenario.name, claim: scenario.claim, size, seed: SEED, seconds, at: new Date(began), ...result };
  writeFileSync(join(ROOM, `${scenario.name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  if (!result.held) broken.push(scenario.name);
  rows.push(`| ${scenario.claim} | ${told(result.figures)} | ${outcome} |`);
}
await stopLent();
const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
const head = `${new Date().toISOString().slice(0, 10)}, ${machine}, Node ${process.version}, seed ${SEED}, ${size}`;
writeFileSync(join(ROOM, 'faults.md'), `${head}\n\n| scenario | figures | |\n|---|---|---|\n${rows.join('\n')}\n`);
const failed = broken.length;
const named = broken.map((name) => `failed: faults · ${name}`);
writeFileSync(join(ROOM, 'count.json'), `${JSON.stringify({ passed: rows.length - failed, failed, skipped: 0, named })}\n`);
console.log(`${rows.length - failed} held, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
