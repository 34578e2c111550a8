// Adds up what every runner reported and every single check said, into one closing line.
//   node tally.mjs RESULTS TARGET
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [results, target] = process.argv.slice(2);

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
const attribute = (tag, name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(tag)?.[1] ?? 0);

/** Cases with a failure or an error inside, as «class · test». */
function broken(text) {
  return [...text.matchAll(/<testcase\b([^>]*[^/])>(.*?)<\/testcase>/gs)]
    .filter(([, , inside]) => /<(failure|error)\b/.test(inside))
    .map(([, attributes]) => {
      const value = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      return `failed: ${value('classname')} · ${value('name')}`;
    });
}

/** Surefire's and Failsafe's reports, one file a class. */
function junit(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name)) : [];
  if (files.length === 0) return null;
  const sum = { passed: 0, failed: 0, skipped: 0, named: [] };
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const [suite] = /<testsuite\b[^>]*>/.exec(text) ?? [''];
    const failed = attribute(suite, 'failures') + attribute(suite, 'errors');
    const skipped = attribute(suite, 'skipped');
    sum.failed += failed;
    sum.skipped += skipped;
    sum.passed += attribute(suite, 'tests') - failed - skipped;
    sum.named.push(...broken(text));
  }
  return sum;
}

function vitest(report) {
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
      named: report.testResults.flatMap(({ assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName }) => `failed: ${fullName}`),
      ),
    }
  );
}

/** Journeys in a suite and those within it that did not go well at once. */
function stumbled({ suites = [], specs = [] }, file = '') {
  const here = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, projectName }) => {
        const how = status === 'flaky' ? 'passed at the second try' : 'failed';
        return `${how}: ${projectName} · ${file} · ${title}`;
      }),
  );
  return [...here, ...suites.flatMap((suite) => stumbled(suite, file || suite.title))];
}

function playwright(report) {
  if (!report) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + report.errors.length;
  return { passed: expected + flaky, failed, skipped, named: stumbled(report) };
}

/** The stages that are test runners, by name; every other stage is one check. */
const runners = {
  'backend tests': [junit(join(target, 'surefire-reports')), junit(join(target, 'failsafe-reports'))],
  'frontend tests': [vitest(readJson(join(results, 'vitest.json')))],
  faults: [readJson(join(target, 'faults/count.json'))],
  'browser journeys': [playwright(readJson(join(results, 'playwright.json')))],
};

const total = { passed: 0, failed: 0, skipped: 0 };
const named = [];
const add = (sum) => {
  for (const key of Object.keys(total)) total[key] += sum[key];
  named.push(...(sum.named ?? []));
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

for (const name of named) console.log(name);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
