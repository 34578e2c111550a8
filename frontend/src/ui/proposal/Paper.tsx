import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useText } from '@/lib/useText';
import { useHelp } from '../help';
import { QrCode } from '../QrCode';

type Props = {
  /** Which paper this is, to name it on the telephone. */
  number: string;
  day: ReactNode;
  from: ReactNode;
  to?: ReactNode;
  title: ReactNode;
  /** Where the paper stands in Komitto. */
  path: string;
  children: ReactNode;
};

/** A paper of the city's, on A4: only there when it is printed. */
export function Paper({ number, day, from, to, title, path, children }: Props) {
  const text = useText();
  const help = useHelp();
  const url = `${location.origin}${path}`;
  return (
    <article className="hidden print:flex print:flex-col print:gap-5">
      <p className="text-right">
        {number}
        <br />
        {day}
      </p>
      {to && <p>{to}</p>}
      <p className="text-right">{from}</p>
      <h1 className="my-2 text-center font-bold text-[1.25rem]">{title}</h1>
      {children}
      <footer className="mt-4 flex break-inside-avoid items-center gap-4 border-ink border-t pt-4">
        <QrCode text={url} label={text(msg`この紙のページのQRコード`)} className="size-24 shrink-0" />
        <div>
          <p className="font-bold">
            <Trans>お｜問《と》い｜合《あ》わせ</Trans>
          </p>
          {help && (
            <p>
              {help.office} {help.phone}（{help.hours}）
            </p>
          )}
          <p className="break-all">{url.replace(/^https?:\/\//, '')}</p>
        </div>
      </footer>
    </article>
  );
}

/** One numbered point of a paper. */
export function Point({
  number,
  title,
  children,
}: {
  number: ReactNode;
  title: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[11rem_1fr] gap-x-4 break-inside-avoid">
      <dt>
        {number} {title}
      </dt>
      <dd className="min-w-0 whitespace-pre-wrap">{children}</dd>
    </div>
  );
}
