import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Project } from '@/api/types';
import { textLink } from '@/ui/button';
import { MomentText } from '@/ui/MomentText';

type Props = { story: NonNullable<Project['story']> };

/** 事例, as its group tells it. */
export function ProjectStory({ story }: Props) {
  const { proposalId, situation, done, effect, hint, participants, publishedAt } = story;
  return (
    <section aria-labelledby="story" className="flex flex-col gap-6 rounded-12 bg-accent-soft p-5 sm:p-8">
      <h2 id="story" className="font-700 text-[1.375rem] leading-140">
        <Trans>どんな｜事業《じぎょう》だったか</Trans>
      </h2>
      {situation && <Told title={<Trans>｜困《こま》っていたこと</Trans>} words={situation} />}
      <Told title={<Trans>したこと</Trans>} words={done} />
      <Told title={<Trans>その｜効果《こうか》</Trans>} words={effect}>
        {participants !== null && (
          <p className="mt-1">
            <Trans>
              ｜参加《さんか》した｜人《ひと》 <strong>{participants}</strong>｜人《にん》
            </Trans>
          </p>
        )}
      </Told>
      {hint && (
        <Told title={<Trans>｜次《つぎ》に｜取《と》り｜組《く》む｜人《ひと》へ</Trans>} words={hint} />
      )}
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-2">
        <Link to="/wakuwaku/proposals/$id" params={{ id: proposalId }} className={textLink}>
          <Trans>｜提案《ていあん》から｜完了《かんりょう》までの｜歩《あゆ》みを｜見《み》る</Trans>
        </Link>
        <span className="text-ink-soft text-sm">
          <Trans>
            ｜団体《だんたい》が｜書《か》きました（
            <MomentText instant={publishedAt} style="full" />）
          </Trans>
        </span>
      </p>
    </section>
  );
}

function Told({ title, words, children }: { title: ReactNode; words: string; children?: ReactNode }) {
  return (
    <div>
      <h3 className="font-700">{title}</h3>
      <p className="mt-1 whitespace-pre-wrap" lang="ja">
        {words}
      </p>
      {children}
    </div>
  );
}
