import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { MatchItem } from '@/api/matches';
import { textLink } from '@/ui/button';
import { Notice } from '@/ui/Notice';

const SHOWN = 3;

/** People who wait for an answer to what they offered or asked, each at the page where it is given. */
export function MatchesTurn({ waiting }: { waiting: readonly MatchItem[] }) {
  const { length: count } = waiting;
  return (
    <Notice
      kind="warning"
      title={
        <Plural
          value={count}
          other="あなたの｜返事《へんじ》を｜待《ま》っているものが#｜件《けん》あります"
        />
      }
    >
      <ul className="flex flex-col">
        {waiting.slice(0, SHOWN).map(({ id, need, offer }) => (
          <li key={id}>
            <Link
              to="/me/matches/$matchId"
              params={{ matchId: id }}
              className={`${textLink} inline-flex min-h-11 items-center`}
            >
              <span lang="ja">
                {(need ?? offer)?.title ?? <Trans>コーディネーターからの｜相談《そうだん》</Trans>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {count > SHOWN && (
        <p>
          <Trans>ほかは「わたしの｜参加《さんか》」で｜見《み》られます。</Trans>
        </p>
      )}
    </Notice>
  );
}
