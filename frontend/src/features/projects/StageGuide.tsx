import { Trans } from '@lingui/react/macro';
import type { City } from '@/api/types';
import { Disclosure } from '@/ui/Disclosure';
import { StageMeaning } from './StageMeaning';
import { StageTag } from './StageTag';

/** The three words of the city, in plain words. */
export function StageGuide({ stages }: { stages: City['stages'] }) {
  return (
    <Disclosure
      summary={<Trans>「｜提案《ていあん》」「｜採択《さいたく》」「｜完了《かんりょう》」とは</Trans>}
      className="max-w-prose"
    >
      <dl className="flex flex-col gap-3">
        {stages.map((stage) => (
          <div
            key={stage.code}
            className="grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)]"
          >
            <dt>
              <StageTag stage={stage} />
            </dt>
            <dd>
              <StageMeaning code={stage.code} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
