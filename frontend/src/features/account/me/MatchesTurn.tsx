import { Plural, Trans } from '@lingui/react/macro';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';

/** People who wait for an answer to what they offered or asked. */
export function MatchesTurn({ waiting }: { waiting: number }) {
  return (
    <Notice
      kind="warning"
      title={
        <Plural
          value={waiting}
          other="あなたの｜返事《へんじ》を｜待《ま》っているものが#｜件《けん》あります"
        />
      }
    >
      <LinkButton to="/me/matches" look="secondary" className="self-start">
        <Trans>わたしの｜参加《さんか》を｜見《み》る</Trans>
      </LinkButton>
    </Notice>
  );
}
