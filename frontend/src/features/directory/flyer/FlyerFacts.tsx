import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Group } from '@/api/types';
import { Term } from '@/ui/Term';
import { Days, Terms } from '../Facts';
import { Cost } from '../page/Cost';
import { atMost } from './fitting';

const LINE_AT_MOST = 46;

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
          <Cost group={{ feeYen, feeNote: feeNote && atMost(feeNote, LINE_AT_MOST) }} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="flyer-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
