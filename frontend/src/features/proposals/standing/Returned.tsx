import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type Proposal, proposalVersionsQuery } from '@/api/proposals';
import { TaskList } from '@/ui/form/TaskList';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { correctedFields } from '../corrected';
import { slugOf, stateOf } from '../form/steps';
import { Line } from './Tasks';

/** Back from the city: why, until when, and exactly what may be changed. */
export function Returned({ proposal }: { proposal: Proposal }) {
  const { data } = useQuery(proposalVersionsQuery(proposal.id));
  const { correction } = proposal;
  if (!correction) return null;
  const corrected = correctedFields(proposal, data?.items.at(-1));
  const slugs = [...new Set(correction.fields.map(slugOf))];
  const left = slugs.filter((slug) => stateOf(slug, proposal, corrected) === 'TO_CORRECT');
  const over = Date.parse(correction.deadline) + 1000 < Date.now();
  return (
    <>
      <Notice
        kind="warning"
        title={<Trans>｜事務局《じむきょく》から、｜直《なお》してほしいところがあります</Trans>}
        className="mb-8"
      >
        <p lang="ja" className="whitespace-pre-wrap">
          {correction.reason}
        </p>
        <p>
          <strong>
            <Trans>
              <MomentText instant={correction.deadline} />
              までに｜提出《ていしゅつ》してください
            </Trans>
          </strong>
        </p>
      </Notice>
      {over ? (
        <Notice kind="error" title={<Trans>｜期限《きげん》を｜過《す》ぎました</Trans>}>
          <p>
            <Trans>
              ｜事務局《じむきょく》に｜電話《でんわ》で｜相談《そうだん》してください。｜直《なお》した｜内容《ないよう》は｜残《のこ》っています。
            </Trans>
          </p>
          <HelpLine />
        </Notice>
      ) : (
        <>
          <TaskList title={<Trans>｜直《なお》すところ</Trans>}>
            {slugs.map((slug) => (
              <Line key={slug} proposal={proposal} slug={slug} corrected={corrected} fromList />
            ))}
          </TaskList>
          <div className="flex flex-col gap-3">
            <LinkButton
              to="/proposals/$proposalId/check"
              params={{ proposalId: proposal.id }}
              look={left.length > 0 ? 'secondary' : 'primary'}
              className="min-h-14 self-start px-8 text-lg"
            >
              <Trans>｜確《たし》かめて、もう｜一度《いちど》｜提出《ていしゅつ》する</Trans>
            </LinkButton>
            <p role="status" className="text-ink-soft text-sm">
              {left.length > 0 && (
                <Plural value={left.length} other="まだ#か｜所《しょ》｜直《なお》していません" />
              )}
            </p>
          </div>
        </>
      )}
    </>
  );
}
