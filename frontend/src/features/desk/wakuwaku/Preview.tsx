import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Call } from '@/api/calls';
import { useText } from '@/lib/useText';
import { Select } from '@/ui/Select';
import { Loaded } from '../Loaded';
import { previewQuery, type Spectator } from './queries';

const SPECTATORS: Record<Spectator, MessageDescriptor> = {
  PUBLIC: msg`市民（だれでも）`,
  PROPOSER: msg`提案した団体`,
  DEPARTMENT: msg`担当課`,
  COMMITTEE: msg`委員`,
};

const PHASES: Record<string, MessageDescriptor> = {
  DRAFT: msg`下書き`,
  SUBMITTED: msg`提出後`,
  UNDER_REVIEW: msg`審査中`,
  SCORED: msg`採点後`,
  HEARD: msg`発表会のあと`,
  RECOMMENDED: msg`答申のあと`,
  RELEASED: msg`発表のあと`,
};

const SIGHTS: Record<string, MessageDescriptor> = {
  DRAFT_TO_CITY: msg`下書き`,
  PROPOSAL_TO_COMMITTEE: msg`提案の内容`,
  OTHERS_SCORES_TO_COMMITTEE: msg`ほかの委員の採点`,
  RECOMMENDATION_TO_PROPOSER: msg`答申`,
  DECISION_TO_PROPOSER: msg`決定`,
  FEEDBACK_TO_PROPOSER: msg`項目ごとの講評`,
  RESULT_TO_PUBLIC: msg`結果・経過・計算書`,
};

/** What each side would see of a proposal, phase by phase. */
export function Preview({ call }: { call: Call }) {
  const text = useText();
  const [as, setAs] = useState<Spectator>('PUBLIC');
  const query = useQuery(previewQuery(call.id, as));
  const words = (table: Record<string, MessageDescriptor>, code: string) =>
    table[code] ? text(table[code]) : code;
  return (
    <section className="flex flex-col gap-4 rounded-12 border border-line p-5">
      <h2 className="font-bold text-xl">
        <Trans>見え方を確かめる</Trans>
      </h2>
      <Select
        label={<Trans>だれとして見るか</Trans>}
        value={as}
        onChange={({ target }) => setAs(target.value as Spectator)}
        options={Object.entries(SPECTATORS).map(([value, label]) => ({ value, label: text(label) }))}
      />
      <Loaded query={query}>
        {({ phases }) => (
          <dl className="border-line border-t text-[0.9375rem]">
            {phases.map(({ phase, sees }) => (
              <div key={phase} className="grid grid-cols-[7rem_1fr] gap-3 border-line border-b py-2">
                <dt className="font-bold">{words(PHASES, phase)}</dt>
                <dd>
                  {sees.length === 0 ? (
                    <span className="text-ink-soft">
                      <Trans>見えません</Trans>
                    </span>
                  ) : (
                    sees.map((sight) => words(SIGHTS, sight)).join('、')
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Loaded>
    </section>
  );
}
