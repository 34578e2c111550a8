import { Trans } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Registration } from '@/api/types';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';

type Props = { registration: Registration };

/** With the city: nothing to do but wait, and a number to name. */
export function HandedIn({ registration }: Props) {
  return (
    <Panel>
      <p className="font-bold text-xl">
        <Trans>｜市《し》が｜確《たし》かめています</Trans>
      </p>
      <ReceiptNumber registration={registration} />
      <p>
        <Trans>
          ｜返事《へんじ》はメールと、このページでお｜知《し》らせします。｜今《いま》、することはありません。
        </Trans>
      </p>
      <PaperLink to="receipt" registration={registration}>
        <Trans>｜受付票《うけつけひょう》を｜見《み》る・｜印刷《いんさつ》する</Trans>
      </PaperLink>
    </Panel>
  );
}

export function Decided({ registration, listed }: Props & { listed: boolean }) {
  const { status, decision, registeredUntil } = registration;
  const refused = status === 'REFUSED';
  return (
    <Panel>
      <p className="font-bold text-xl">
        {refused ? (
          <Trans>｜登録《とうろく》しないことになりました</Trans>
        ) : (
          <Trans>｜登録《とうろく》されています</Trans>
        )}
      </p>
      <ReceiptNumber registration={registration} />
      {!refused && registeredUntil && (
        <p>
          <Trans>
            ｜登録《とうろく》の｜期限《きげん》：
            <DateText date={registeredUntil} />
          </Trans>
        </p>
      )}
      {refused && decision && (
        <Notice title={<Trans>｜理由《りゆう》</Trans>}>
          <p lang="ja" className="whitespace-pre-wrap">
            {decision.reason}
          </p>
          <p>
            <Trans>
              ｜納得《なっとく》できないときや、わからないことがあるときは、{decision.contact.office}（
              {decision.contact.phone}）へお｜話《はな》しください。
            </Trans>
          </p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {listed && (
          <LinkButton to="/g/$groupId" params={{ groupId: registration.id }}>
            <Trans>｜団体《だんたい》の｜仕事場《しごとば》へ</Trans>
          </LinkButton>
        )}
        {refused && (
          <LinkButton to="/register">
            <Trans>もう｜一度《いちど》｜申請《しんせい》する</Trans>
          </LinkButton>
        )}
        {decision && (
          <PaperLink to="letter" registration={registration}>
            <Trans>｜市《し》からの｜手紙《てがみ》を｜見《み》る・｜印刷《いんさつ》する</Trans>
          </PaperLink>
        )}
      </div>
    </Panel>
  );
}

function Panel({ children }: { children: ReactNode }) {
  return <div className="mb-8 flex flex-col items-start gap-4 rounded-12 bg-mist p-5 sm:p-8">{children}</div>;
}

function ReceiptNumber({ registration: { receipt } }: Props) {
  if (!receipt) return null;
  return (
    <p>
      <Trans>｜受付番号《うけつけばんごう》</Trans>
      <strong className="ml-3 text-2xl tabular-nums tracking-wider">{receipt}</strong>
    </p>
  );
}

type PaperProps = Props & { to: 'receipt' | 'letter'; children: ReactNode };

function PaperLink({ to, registration, children }: PaperProps) {
  return (
    <LinkButton
      look="secondary"
      to={`/registrations/$registrationId/${to}`}
      params={{ registrationId: registration.id }}
    >
      <Printer aria-hidden="true" className="size-5 shrink-0" />
      <span>{children}</span>
    </LinkButton>
  );
}
