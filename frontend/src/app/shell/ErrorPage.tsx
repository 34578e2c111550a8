import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { useText } from '@/lib/useText';
import { Page, PageHeading } from '@/ui/Page';
import { Trouble } from '@/ui/Trouble';

/** What remains when a page breaks: the shell, the reason as far as known, a way to try again, a telephone. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const text = useText();
  const unreachable = isUnreachable(error) || !navigator.onLine;
  return (
    <Page title={text(msg`エラー：ページを表示できませんでした`)}>
      <PageHeading>
        <Trans>ページを｜表示《ひょうじ》できませんでした</Trans>
      </PageHeading>
      {/* All state is in the URL: beginning anew loses nothing. */}
      <Trouble unreachable={unreachable} onRetry={() => location.reload()} />
    </Page>
  );
}
