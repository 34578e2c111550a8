import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type MatchItem, waitsForMe } from '@/api/matches';
import { classes } from '@/ui/classes';
import { DateText } from '@/ui/DateText';
import { MatchStatusTag } from './StatusTag';

/** What is under way between two, one line each; what waits for the reader is framed. */
export function MatchList({ items }: { items: readonly MatchItem[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {items.map((item) => (
        <li key={item.id}>
          <MatchLine item={item} />
        </li>
      ))}
    </ul>
  );
}

function MatchLine({ item }: { item: MatchItem }) {
  const { id, need, offer, other, status, waiting, answerBy, heldOn, mine, side } = item;
  const yours = waitsForMe(item);
  const about = need ?? offer;
  return (
    <article
      className={classes(
        'relative flex flex-col gap-2 rounded-12 bg-white p-4 has-[a.stretched:hover]:border-accent sm:p-5',
        yours ? 'border-2 border-accent' : 'border border-line',
      )}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <MatchStatusTag status={status} waiting={waiting} />
        <span className="text-ink-soft text-sm">
          <Who kind={other.kind} name={other.groupName} mine={mine} side={side} />
        </span>
      </p>
      <h3 className="font-bold text-lg leading-150">
        <Link
          to="/me/matches/$matchId"
          params={{ matchId: id }}
          className="stretched text-ink underline decoration-2 decoration-accent-line underline-offset-4 hover:decoration-accent"
        >
          {about ? (
            <span lang="ja">{about.title}</span>
          ) : (
            <Trans>コーディネーターからの｜相談《そうだん》</Trans>
          )}
        </Link>
      </h3>
      {yours && answerBy && (
        <p className="font-bold text-accent-strong">
          <Trans>
            <DateText date={answerBy} style="day" />
            までに｜返事《へんじ》をしてください
          </Trans>
        </p>
      )}
      {waiting !== null && (
        <p>
          <Trans>｜空《あ》き｜待《ま》ちの{waiting}｜番目《ばんめ》です</Trans>
        </p>
      )}
      {heldOn && (
        <p>
          <Trans>
            ｜日《ひ》にち：
            <DateText date={heldOn} style="day" />
          </Trans>
        </p>
      )}
    </article>
  );
}

type WhoProps = {
  kind: MatchItem['other']['kind'];
  name: string | null;
  mine: boolean;
  side: MatchItem['side'];
};

/** Of a person nothing is told but that it is one. */
function Who({ kind, name, mine, side }: WhoProps) {
  const other = <Other kind={kind} name={name} />;
  if (mine)
    return side === 'OFFER' ? (
      <Trans>{other}へ｜申《もう》し｜込《こ》みました</Trans>
    ) : (
      <Trans>{other}を｜招《まね》きました</Trans>
    );
  return side === 'NEED' ? (
    <Trans>{other}から｜申《もう》し｜込《こ》み</Trans>
  ) : (
    <Trans>{other}からのお｜願《ねが》い</Trans>
  );
}

export function Other({ kind, name }: { kind: MatchItem['other']['kind']; name: string | null }) {
  if (name) return <span lang="ja">「{name}」</span>;
  if (kind === 'GROUP') return <Trans>｜団体《だんたい》</Trans>;
  if (kind === 'INTAKE') return <Trans>コーディネーター</Trans>;
  return <Trans>｜市民《しみん》の｜方《かた》</Trans>;
}
