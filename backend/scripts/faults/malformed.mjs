// Requests that nobody should send. What they are and what may be answered is said in MutatedRequestsTest, which sends some of
// them in every run of the tests; here all.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, stopLent } from './place.mjs';

const REPORT = join(PROJECT, 'backend/target/surefire-reports/TEST-jp.komitto.contract.MutatedRequestsTest.xml');

export default {
  name: 'malformed',
  claim: '10,000 malformed requests: no 5xx, none that hangs, every refusal in the one shape',
  sizes: { usual: { requests: 10_000 }, full: { requests: 10_000 } },
  async run({ requests, seed }) {
    await stopLent();
    const test = ['-q', 'test', '-Dtest=MutatedRequestsTest', `-Dkomitto.mutations=${requests}`, `-Dkomitto.seed=${seed}`];
    const { status, stdout } = spawnSync(join(PROJECT, 'backend/scripts/mvn.sh'), test, { encoding: 'utf8' });
    const [suite] = /<testsuite\b[^>]*>/.exec(readFileSync(REPORT, 'utf8'));
    const number = (name) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(suite)[1]);
    return {
      figures: { requests, seconds: Math.round(number('time')) },
      always: { 'none beyond the contract': status === 0 && number('tests') === 1 },
      faults: status === 0 ? [] : [stdout.slice(-3_000)],
    };
  },
};
