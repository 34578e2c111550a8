import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { ApiProblem, isUnreachable } from '@/api/problem';
import { useSecret } from '@/lib/secret';
import { useText } from '@/lib/useText';
import { HelpLine } from '@/ui/HelpLine';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';

type Props<T> = {
  /** Under which the link carries its secret. */
  name: 'token' | 'secret';
  title: string;
  heading: ReactNode;
  lead?: ReactNode;
  /** Asks what the link is for, without using it. */
  look: (secret: string) => Promise<T>;
  /** What to do when the link is over. */
  again: ReactNode;
  children: (found: T, secret: string) => ReactNode;
};

/** A page behind a mailed link: what it is for, or why it no longer works and what to do. */
export function LinkPage<T>({ name, title, heading, lead, look, again, children }: Props<T>) {
  const text = useText();
  const secret = useSecret(name);
  // The secret itself stays out of the cache's keys.
  const key = useRef(Math.random());
  const link = useQuery({
    queryKey: ['link', title, key.current],
    queryFn: () => look(secret ?? ''),
    enabled: secret !== undefined,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  const refused = link.error instanceof ApiProblem && link.error.status < 500;
  const over = secret === undefined || refused;

  return (
    <Page title={over ? text(msg`エラー：リンクが使えません`) : title} className="max-w-prose">
      <PageHeading lead={!over && link.data !== undefined && lead}>{heading}</PageHeading>
      {over && (
        <Panel
          role="alert"
          title={
            secret === undefined ? (
              <Trans>メールのリンクから｜開《ひら》いてください</Trans>
            ) : (
              <Trans>このリンクは、もう｜使《つか》えません</Trans>
            )
          }
          actions={again}
        >
          <p>
            {secret === undefined ? (
              <Trans>
                ｜安全《あんぜん》のため、このページは｜読《よ》みこみ｜直《なお》すと｜続《つづ》けられません。メールのリンクを、もう｜一度《いちど》｜開《ひら》いてください。
              </Trans>
            ) : (
              <Trans>｜使《つか》える｜時間《じかん》がすぎたか、もう｜使《つか》われています。</Trans>
            )}
          </p>
          <HelpLine />
        </Panel>
      )}
      {link.isError && !refused && (
        <Trouble unreachable={isUnreachable(link.error)} onRetry={() => link.refetch()} />
      )}
      {link.isLoading && (
        <div role="status" aria-label={text(msg`読みこんでいます`)} className="flex flex-col gap-4">
          <Skeleton className="h-8 w-2/3" />
          <Skeleton className="h-40" />
        </div>
      )}
      {link.data !== undefined && secret !== undefined && children(link.data, secret)}
    </Page>
  );
}
