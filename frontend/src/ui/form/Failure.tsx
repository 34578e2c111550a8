import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { isRefused, type Refused } from '@/lib/failures';
import { Notice } from '../Notice';

export type Explain = (refused: Refused) => { title: ReactNode; detail?: ReactNode } | undefined;

type Props = {
  error: unknown;
  /** Each new failure takes the focus. */
  attempt: number;
  explain?: Explain | undefined;
};

/** Why it was not done, in words somebody can act on. */
export function Failure({ error, attempt, explain }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  const refused = isRefused(error) ? error : undefined;
  const own = refused && explain?.(refused);

  return (
    <div ref={box} tabIndex={-1} className="rounded-8">
      {refused ? (
        <Notice kind="error" role="alert" title={own?.title ?? <span lang="ja">{refused.message}</span>}>
          {own ? own.detail : refused.detail && <p lang="ja">{refused.detail}</p>}
        </Notice>
      ) : (
        <Notice kind="error" role="alert" title={<Trans>｜送《おく》れませんでした</Trans>}>
          <p>
            <Trans>
              ｜書《か》いた｜内容《ないよう》はそのまま｜残《のこ》っています。｜電波《でんぱ》やWi-Fiを｜確《たし》かめて、もう｜一度《いちど》ためしてください。
            </Trans>
          </p>
        </Notice>
      )}
    </div>
  );
}
