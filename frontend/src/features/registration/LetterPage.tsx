import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { isUnreachable } from '@/api/problem';
import { letterQuery } from '@/api/registrations';
import type { Letter } from '@/api/types';
import { formatDate } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';

const route = getRouteApi('/registrations/$registrationId/letter');

/** The city's letter as it would come by post. */
export function LetterPage() {
  const { registrationId } = route.useParams();
  const text = useText();
  const { data: letter, error, refetch } = useQuery(letterQuery(registrationId));
  return (
    <Page
      title={text(error ? msg`エラー：手紙を表示できません` : msg`市からの手紙`)}
      className="print:m-0 print:max-w-none print:p-0"
    >
      <div data-print="hide">
        <Breadcrumbs>
          <Link to="/registrations/$registrationId" params={{ registrationId }} className={textLink}>
            <Trans>｜団体《だんたい》の｜登録《とうろく》</Trans>
          </Link>
          <span>
            <Trans>｜市《し》からの｜手紙《てがみ》</Trans>
          </span>
        </Breadcrumbs>
        <PageHeading>
          <Trans>｜市《し》からの｜手紙《てがみ》</Trans>
        </PageHeading>
        {letter && (
          <Button className="mb-6" onClick={() => window.print()}>
            <Printer aria-hidden="true" className="size-5 shrink-0" />
            <span>
              <Trans>A4の｜紙《かみ》に｜印刷《いんさつ》する</Trans>
            </span>
          </Button>
        )}
      </div>
      {error && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {!letter && !error && <Skeleton className="mx-auto h-[60rem] max-w-[210mm]" />}
      {letter && (
        <div className="rounded-12 bg-mist p-3 sm:p-8 print:rounded-none print:bg-white print:p-0">
          <Sheet letter={letter} />
        </div>
      )}
    </Page>
  );
}

/** Japanese by its nature, whatever the language of the page; set as city halls set their letters. */
function Sheet({ letter }: { letter: Letter }) {
  return (
    <article
      lang="ja"
      className="mx-auto flex min-h-[240mm] max-w-[210mm] flex-col gap-8 bg-white px-6 py-10 text-[12pt] leading-[1.9] shadow-2 sm:px-[20mm] sm:py-[20mm] print:min-h-0 print:max-w-none print:p-0 print:shadow-none"
    >
      <p className="text-right">
        {letter.number}
        <br />
        {formatDate(letter.date, 'era', 'ja')}
      </p>
      <p>
        {letter.addressee.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </p>
      <p className="text-right">
        {letter.sender.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </p>
      <h2 className="text-center font-bold text-[15pt]">{letter.title}</h2>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph} className="whitespace-pre-wrap">
          {paragraph}
        </p>
      ))}
    </article>
  );
}
