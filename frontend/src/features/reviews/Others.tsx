import { Trans } from '@lingui/react/macro';
import { Disclosure } from '@/ui/Disclosure';
import { Told } from '@/ui/Told';
import { highestOf, marksOf, pointsOf } from './marks';
import type { ItemView, Score } from './queries';

/** What the others gave, once everybody has marked on their own; both rounds stay to be read. */
export function Others({ view }: { view: ItemView }) {
  const { criteria } = view;
  return (
    <section aria-labelledby="peers" className="flex flex-col gap-3">
      <h2 id="peers" className="font-bold text-2xl">
        <Trans>ほかの｜委員《いいん》の｜採点《さいてん》</Trans>
      </h2>
      {view.others.map(({ letter, scores }) => (
        <Disclosure
          key={letter}
          summary={
            <span className="flex flex-wrap justify-between gap-x-4">
              <span lang="ja">{letter}</span>
              <span className="font-normal tabular-nums">
                {pointsOf(criteria, marksOf(scores))} / {highestOf(criteria)}
              </span>
            </span>
          }
        >
          {scores.map((score) => (
            <Round key={score.round} score={score} criteria={criteria} />
          ))}
        </Disclosure>
      ))}
    </section>
  );
}

function Round({ score, criteria }: { score: Score; criteria: ItemView['criteria'] }) {
  return (
    <div className="mt-2">
      {score.round > 1 && (
        <p className="font-bold">
          <Trans>｜発表会《はっぴょうかい》のあと</Trans>
          {score.reason && (
            <span lang="ja" className="ml-2 font-normal">
              {score.reason}
            </span>
          )}
        </p>
      )}
      <dl className="border-line border-t">
        {criteria.map(({ code, title }) => (
          <div key={code} className="grid grid-cols-[1fr_3rem] gap-x-3 border-line border-b py-2">
            <dt className="font-bold">
              <Told of={title} />
            </dt>
            <dd className="text-right font-bold tabular-nums">{score.marks[code] ?? '―'}</dd>
            <dd className="col-span-2 whitespace-pre-wrap" lang="ja">
              {score.comments[code]}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
