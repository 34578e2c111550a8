import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';

/** After leaving: it is done, and the door stays open. */
export function GoodbyePage() {
  const text = useText();
  return (
    <Page title={text(msg`退会しました`)} className="max-w-prose">
      <PageHeading>
        <Trans>｜退会《たいかい》しました</Trans>
      </PageHeading>
      <Panel
        title={<Trans>いままでありがとうございました</Trans>}
        actions={
          <LinkButton to="/">
            <Trans>ホームへ</Trans>
          </LinkButton>
        }
      >
        <p>
          <Trans>
            アカウントとあなたの｜情報《じょうほう》を｜消《け》しました。｜団体《だんたい》をさがすのは、アカウントがなくてもできます。いつでもお｜待《ま》ちしています。
          </Trans>
        </p>
      </Panel>
    </Page>
  );
}
