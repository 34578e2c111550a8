import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';

export function NotFoundPage() {
  const text = useText();
  return (
    <Page title={text(msg`ページが見つかりません`)}>
      <PageHeading>
        <Trans>ページが｜見《み》つかりません</Trans>
      </PageHeading>
      <Panel
        title={<Trans>アドレスがまちがっているか、ページがなくなっています</Trans>}
        actions={
          <>
            <LinkButton to="/groups">
              <Trans>｜団体《だんたい》をさがす</Trans>
            </LinkButton>
            <LinkButton to="/" look="secondary">
              <Trans>ホームへもどる</Trans>
            </LinkButton>
          </>
        }
      >
        <p>
          <Trans>
            リンクをもう｜一度《いちど》｜確《たし》かめるか、ホームからさがしてください。わからないときは、このページの｜下《した》の｜電話《でんわ》でご｜案内《あんない》します。
          </Trans>
        </p>
      </Panel>
    </Page>
  );
}
