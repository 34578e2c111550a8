import { Trans } from '@lingui/react/macro';
import type { CallSlot } from '@/api/calls';
import { percent } from '@/lib/money';
import { Disclosure } from '@/ui/Disclosure';
import { Told } from '@/ui/Told';
import { highestPoints, type Rubric, rubricsOf } from './rubrics';

/** By what proposals are marked, down to the meaning of every mark. */
export function Rubrics({ slots }: { slots: readonly CallSlot[] }) {
  return (
    <div className="flex flex-col gap-6">
      {rubricsOf(slots).map((rubric) => (
        <Table key={rubric.slots[0]?.code} rubric={rubric} />
      ))}
    </div>
  );
}

function Table({ rubric: { slots, criteria } }: { rubric: Rubric }) {
  const highest = highestPoints(criteria);
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-bold text-lg">
        {slots.map((slot, place) => (
          <span key={slot.code}>
            {place > 0 && '・'}
            <Told of={slot.title} />
          </span>
        ))}
        <span className="ml-3 font-normal text-base text-ink-soft">
          <Trans>｜委員《いいん》1｜人《にん》{highest}｜点《てん》</Trans>
        </span>
      </h3>
      <ul className="flex flex-col gap-2">
        {criteria.map((criterion) => (
          <li key={criterion.code}>
            <Disclosure
              summary={
                <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <Told of={criterion.title} />
                  <span className="font-normal text-ink-soft text-sm tabular-nums">
                    <Trans>{(criterion.weight ?? 0) * (criterion.highest ?? 0)}｜点《てん》</Trans>
                  </span>
                </span>
              }
            >
              <p className="mb-2">
                <Told of={criterion.question} />
              </p>
              {criterion.anchors.length > 0 && (
                <ol className="flex flex-col">
                  {criterion.anchors.map((anchor, mark) => (
                    <li key={anchor.ja} className="flex gap-3 border-line border-t py-1">
                      <span className="w-12 shrink-0 text-right text-ink-soft tabular-nums">
                        <Trans>{mark}｜点《てん》</Trans>
                      </span>
                      <Told of={anchor} />
                    </li>
                  ))}
                </ol>
              )}
              {(criterion.weight ?? 1) > 1 && (
                <p className="mt-2 text-ink-soft text-sm">
                  <Trans>この｜点《てん》を{criterion.weight}｜倍《ばい》して｜数《かぞ》えます。</Trans>
                </p>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
      <Threshold slots={slots} highest={highest} />
    </div>
  );
}

function Threshold({ slots, highest }: { slots: readonly CallSlot[]; highest: number }) {
  const [first] = slots;
  if (!first?.threshold) return null;
  const points = Math.ceil((highest * first.threshold) / 1000);
  return (
    <p className="text-sm">
      <Trans>
        ｜平均《へいきん》が{points}｜点《てん》（{percent(first.threshold)}
        ）に｜届《とど》かない｜提案《ていあん》は、｜予算《よさん》が｜余《あま》っていても｜採択《さいたく》しません。
      </Trans>
    </p>
  );
}
