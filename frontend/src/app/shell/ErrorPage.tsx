import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Page, PageHeading } from '@/ui/Page';

/** What remains when a page breaks: the reason as far as known, a way to try again, and the telephone below. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const text = useText();
  const unreachable = isUnreachable(error) || !navigator.onLine;
  return (
    <Page title={text(msg`エラー：ページを表示できませんでした`)}>
      <PageHeading
        lead={
          unreachable ? (
            <Trans>｜電波《でんぱ》やWi-Fiを｜確《たし》かめて、もう｜一度《いちど》ためしてください。</Trans>
          ) : (
            <Trans>
              あなたのせいではありません。もう｜一度《いちど》ためすか、｜下《した》の｜電話《でんわ》でお｜聞《き》きください。
            </Trans>
          )
        }
      >
        <Trans>ページを｜表示《ひょうじ》できませんでした</Trans>
      </PageHeading>
      {/* All state is in the URL: beginning anew loses nothing. */}
      <Button onClick={() => location.reload()}>
        <Trans>もう｜一度《いちど》ためす</Trans>
      </Button>
    </Page>
  );
}
