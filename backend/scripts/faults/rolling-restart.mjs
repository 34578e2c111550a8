// Two instances behind the very nginx of production, restarted one after the other while people go on: a part of the proof of
// production, which has it all.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT, stopLent } from './place.mjs';

export default {
  name: 'rolling-restart',
  claim: 'rolling restart of two instances behind nginx: no request fails',
  sizes: { usual: {}, full: {} },
  async run() {
    await stopLent();
    const script = join(PROJECT, 'backend/scripts/production.sh');
    const { status, stdout, stderr } = spawnSync(script, ['rolling_restart'], { encoding: 'utf8' });
    const [, answered, failed] = /(\d+) requests answered, (\d+) failed/.exec(stdout) ?? [];
    return {
      figures: { answered: Number(answered), failed: Number(failed) },
      always: { 'it was carried out': status === 0, 'none failed': failed === '0' && Number(answered) > 0 },
      faults: status === 0 ? [] : [stderr.slice(-3_000)],
    };
  },
};
