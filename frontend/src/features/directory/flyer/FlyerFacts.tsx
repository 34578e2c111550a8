import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Group } from '@/api/types';
import { Term } from '@/ui/Term';
import { Days, Terms } from '../Facts';
import { Cost } from '../page/Cost';
import { atMost } from './fitting';

const LINE_AT_MOST = 46;
const FEE_AT_MOST = 24;

/** Only what the group has written: an empty line on paper helps nobody. */
export function FlyerFacts({ group }: { group: Group }) {
  const { weekdays, times, schedule, district, activityArea, address, audiences, feeYen, feeNote } = group;
  return (
    <dl className="flyer-facts">
      {(schedule || weekdays.length > 0 || times.length > 0) && (
        <Fact name={<Trans>いつ</Trans>}>
          {schedule ? (
            atMost(schedule, LINE_AT_MOST)
          ) : (
            <>
              <Days of={weekdays} /> <Terms of={times} />
            </>
          )}
        </Fact>
      )}
      {(address || activityArea || district) && (
        <Fact name={<Trans>どこで</Trans>}>
          {address || activityArea
            ? atMost(address || activityArea || '', LINE_AT_MOST)
            : district && <Term of={district} />}
        </Fact>
      )}
      {audiences.length > 0 && (
        <Fact name={<Trans>だれが</Trans>}>
          <Terms of={audiences} />
        </Fact>
      )}
      {(feeYen != null || feeNote) && (
        <Fact name={<Trans>｜費用《ひよう》</Trans>}>
          <Cost group={{ feeYen, feeNote: feeNote && atMost(feeNote, FEE_AT_MOST) }} />
        </Fact>
      )}
    </dl>
  );
}

/** The same lines as plain words, to reckon how much room they take. */
export function plainFacts(group: Group): string[] {
  const { weekdays, times, schedule, district, activityArea, address, audiences, feeYen, feeNote } = group;
  const labels = (terms: Group['weekdays']) => terms.map(({ label }) => label).join('、');
  return [
    schedule ? atMost(schedule, LINE_AT_MOST) : labels([...weekdays, ...times]),
    address || activityArea ? atMost(address || activityArea || '', LINE_AT_MOST) : (district?.label ?? ''),
    labels(audiences),
    // The amount and its note stand on two lines.
    feeYen != null && feeNote ? '円'.repeat(LINE_AT_MOST) : (feeNote ?? (feeYen != null ? '円' : '')),
  ].filter(Boolean);
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="flyer-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
