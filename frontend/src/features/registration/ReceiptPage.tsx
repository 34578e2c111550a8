import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { isUnreachable } from '@/api/problem';
import { receiptQuery, registrationTermsQuery } from '@/api/registrations';
import type { City, Registration, RegistrationReceipt } from '@/api/types';
import { dayIn, formatTime } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { useHelp } from '@/ui/help';
import { LinkButton } from '@/ui/LinkButton';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { Summary } from './Summary';
import { dayAfter } from './timeline';
import { WithRegistration } from './WithRegistration';

const route = getRouteApi('/registrations/$registrationId/receipt');

/** What one holds in one's hands after handing in: on the screen, and as a copy on paper. */
export function ReceiptPage() {
  const { registrationId } = route.useParams();
  return (
    <WithRegistration id={registrationId}>
      {(registration, city) => <Ready registration={registration} city={city} />}
    </WithRegistration>
  );
}

function Ready({ registration, city }: { registration: Registration; city: City }) {
  const text = useText();
  const { data: receipt, error, refetch } = useQuery(receiptQuery(registration.id));
  return (
    <Page title={text(msg`受付票`)} measure="work">
      <Breadcrumbs>
        <Link
          to="/registrations/$registrationId"
          params={{ registrationId: registration.id }}
          className={textLink}
        >
          <span lang="ja">{registration.answers.name}</span>
        </Link>
        <span>
          <Trans>｜受付票《うけつけひょう》</Trans>
        </span>
      </Breadcrumbs>
      {error && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {!receipt && !error && <Skeleton className="mt-6 h-80" />}
      {receipt && (
        <>
          <Received receipt={receipt} registration={registration} city={city} />
          <div className="my-8 flex flex-wrap gap-3" data-print="hide">
            <Button onClick={() => window.print()}>
              <Printer aria-hidden="true" className="size-5 shrink-0" />
              <span>
                <Trans>｜控《ひか》えを｜印刷《いんさつ》する</Trans>
              </span>
            </Button>
            <LinkButton
              look="secondary"
              to="/registrations/$registrationId"
              params={{ registrationId: registration.id }}
            >
              <Trans>いまの｜様子《ようす》を｜見《み》る</Trans>
            </LinkButton>
          </div>
          <h2 className="mt-10 mb-4 font-bold text-2xl">
            <Trans>｜提出《ていしゅつ》した｜内容《ないよう》</Trans>
          </h2>
          <Summary registration={registration} city={city} changeable={false} />
        </>
      )}
    </Page>
  );
}

type ReceivedProps = { receipt: RegistrationReceipt; registration: Registration; city: City };

function Received({ receipt, registration, city }: ReceivedProps) {
  const help = useHelp();
  const { data: terms } = useQuery(registrationTermsQuery());
  const time = formatTime(receipt.submittedAt);
  return (
    <section className="mt-6 flex flex-col gap-4 rounded-16 border-2 border-success-2 bg-white p-6 sm:p-10 print:border-ink print:p-6">
      <h1 className="font-bold text-[1.75rem] leading-140 sm:text-[2.25rem]">
        <Trans>｜受《う》け｜付《つ》けました</Trans>
      </h1>
      <p>
        <Trans>｜受付番号《うけつけばんごう》</Trans>
        <strong className="block text-[2.25rem] tabular-nums leading-130 tracking-wider">
          {receipt.receipt}
        </strong>
      </p>
      <p className="font-bold text-lg" lang="ja">
        {registration.answers.name}
      </p>
      <p>
        <Trans>
          <DateText date={dayIn(receipt.submittedAt)} /> {time} に｜受《う》け｜付《つ》けました
        </Trans>
      </p>
      {registration.status === 'SUBMITTED' && terms && (
        <p>
          <Trans>
            <strong>
              <DateText date={dayAfter(receipt.submittedAt, terms.answerDays)} />
            </strong>
            ごろまでに、メールとこのサイトで｜返事《へんじ》をします。
          </Trans>
        </p>
      )}
      <p className="text-ink-soft text-sm">
        <Trans>
          ｜提出《ていしゅつ》した｜内容《ないよう》の｜確認用《かくにんよう》の｜符号《ふごう》（｜第《だい》
          {receipt.version}｜版《はん》）
        </Trans>
        <span className="block break-all font-mono">{receipt.hash}</span>
      </p>
      {help && (
        <p className="hidden border-line border-t pt-4 print:block">
          {city.name} {help.office} {help.phone}（{help.hours}）
        </p>
      )}
    </section>
  );
}
