import { Trans } from '@lingui/react/macro';
import { Button } from './Button';
import { HelpLine } from './HelpLine';
import { Notice } from './Notice';

type Props = {
  /** The server could not be reached at all: most often it is the connection. */
  unreachable?: boolean;
  onRetry: () => void;
};

/** Something could not be loaded: why, what to do, and whom to call instead. */
export function Trouble({ unreachable = false, onRetry }: Props) {
  return (
    <Notice
      kind="error"
      role="alert"
      title={
        unreachable ? (
          <Trans>インターネットにつながりませんでした</Trans>
        ) : (
          <Trans>｜情報《じょうほう》を｜読《よ》みこめませんでした</Trans>
        )
      }
    >
      <p>
        {unreachable ? (
          <Trans>｜電波《でんぱ》やWi-Fiを｜確《たし》かめて、もう｜一度《いちど》ためしてください。</Trans>
        ) : (
          <Trans>
            しばらく｜待《ま》ってから、もう｜一度《いちど》ためしてください。お｜急《いそ》ぎのときは、お｜電話《でんわ》でもご｜案内《あんない》します。
          </Trans>
        )}
      </p>
      <p>
        <Button variant="secondary" onClick={onRetry}>
          <Trans>もう｜一度《いちど》ためす</Trans>
        </Button>
      </p>
      <HelpLine />
    </Notice>
  );
}
