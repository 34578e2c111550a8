// Adds up what every runner reported and every single check said, into one closing line.
//   node tally.mjs RESULTS TARGET
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [results, target] = process.argv.slice(2);

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
const attribute = (tag, name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(tag)?.[1] ?? 0);

/** Surefire's and Failsafe's reports, one file a class. */
function junit(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name)) : [];
  if (files.length === 0) return null;
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const [suite] = /<testsuite\b[^>]*>/.exec(readFileSync(join(folder, file), 'utf8')) ?? [''];
    const failed = attribute(suite, 'failures') + attribute(suite, 'errors');
    const skipped = attribute(suite, 'skipped');
    sum.failed += failed;
    sum.skipped += skipped;
    sum.passed += attribute(suite, 'tests') - failed - skipped;
  }
  return sum;
}

function vitest(report) {
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  );
}

function playwright(report) {
  if (!report) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/** The stages that are test runners, by name; every other stage is one check. */
const runners = {
  'backend tests': [junit(join(target, 'surefire-reports')), junit(join(target, 'failsafe-reports'))],
  'frontend tests': [vitest(readJson(join(results, 'vitest.json')))],
  'browser journeys': [playwright(readJson(join(results, 'playwright.json')))],
};

const total = { passed: 0, failed: 0, skipped: 0 };
const add = (sum) => {
  for (const key of Object.keys(total)) total[key] += sum[key];
};

for (const line of readFileSync(join(results, 'stages.tsv'), 'utf8').trim().split('\n')) {
  const [outcome, name] = line.split('\t');
  const before = total.failed;
  const reports = (runners[name] ?? []).filter(Boolean);
  reports.forEach(add);
  const counted = reports.some((report) => report.passed + report.failed > 0);
  // A runner that broke down, or said nothing at all, has failed whatever it counted.
  if (outcome === 'failed' && total.failed === before) total.failed += 1;
  else if (runners[name] && !counted) total.failed += 1;
  else if (!runners[name] && outcome === 'passed') total.passed += 1;
}

if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
