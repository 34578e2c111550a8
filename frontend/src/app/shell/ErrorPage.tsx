import { Trans } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';

export function ErrorPage({ reset }: ErrorComponentProps) {
  return (
    <>
      <h1>
        <Trans>ページを｜表示《ひょうじ》できませんでした</Trans>
      </h1>
      <button type="button" onClick={reset}>
        <Trans>もう｜一度《いちど》ためす</Trans>
      </button>
    </>
  );
}
