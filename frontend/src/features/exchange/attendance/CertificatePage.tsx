import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { type CertificatePaper, certificatePaperQuery, myCertificatesQuery } from '@/api/attendance';
import { isNotFound, isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import { writing } from '@/api/writing';
import { dayIn, formatDate } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { classes } from '@/ui/classes';
import { Dialog } from '@/ui/Dialog';
import { ActForm } from '@/ui/form/ActForm';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { QrCode } from '@/ui/QrCode';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { partsOf } from './minutes';

const route = getRouteApi('/me/certificates/$certificateId');

/** 活動証明書: one sheet of A4, in Japanese or in English, with the code by which it is verified. */
export function CertificatePage() {
  const { certificateId } = route.useParams();
  const text = useText();
  const paper = useQuery(certificatePaperQuery(certificateId));
  const [language, setLanguage] = useState<'ja' | 'en'>('ja');
  return (
    <Page title={text(msg`活動証明書`)} className="max-w-[60rem] print:m-0 print:max-w-none print:p-0">
      <div data-print="hide">
        <Breadcrumbs>
          <Link to="/me/hours" className={textLink}>
            <Trans>｜活動《かつどう》の｜記録《きろく》</Trans>
          </Link>
          <Trans>｜活動証明書《かつどうしょうめいしょ》</Trans>
        </Breadcrumbs>
      </div>
      {paper.isPending && <Skeleton className="mt-6 h-[40rem]" />}
      {paper.isError && !paper.data && !isNotFound(paper.error) && (
        <Trouble unreachable={isUnreachable(paper.error)} onRetry={() => paper.refetch()} />
      )}
      {isNotFound(paper.error) && (
        <Notice kind="warning" title={<Trans>この｜証明書《しょうめいしょ》は｜見《み》られません</Trans>}>
          <p>
            <Trans>｜取《と》り｜消《け》したか、アドレスがちがいます。</Trans>
          </p>
        </Notice>
      )}
      {paper.data && (
        <>
          <div data-print="hide" className="my-6 flex flex-wrap items-end gap-x-8 gap-y-4">
            <RadioGroup
              legend={<Trans>｜紙《かみ》のことば</Trans>}
              inline
              value={language}
              onChange={(value) => setLanguage(value as 'ja' | 'en')}
              choices={[
                { value: 'ja', label: <Trans>｜日本語《にほんご》</Trans> },
                { value: 'en', label: <Trans>｜英語《えいご》</Trans> },
              ]}
            />
            <Button onClick={() => window.print()}>
              <Printer aria-hidden="true" className="size-5" />
              <span>
                <Trans>｜印刷《いんさつ》する</Trans>
              </span>
            </Button>
            <Revoke id={certificateId} />
          </div>
          <Sheet paper={paper.data} language={language} />
        </>
      )}
    </Page>
  );
}

/** The paper speaks the language its reader needs, whatever the page speaks. */
const PAPER = {
  ja: {
    title: '活動証明書',
    statement: '上記の方が、次のとおり市民活動に参加したことを証明します。',
    suffix: ' 様',
    group: '団体',
    activity: '活動',
    period: '期間',
    days: '日数',
    time: '時間',
    total: '合計',
    person: '個人の募集',
    issued: '発行日',
    code: '確認番号',
    verify: 'この証明書は、下のアドレスかQRコードから、だれでも確かめられます。',
    duration: (minutes: number) => {
      const parts = partsOf(minutes);
      return [parts.hours > 0 && `${parts.hours}時間`, parts.minutes > 0 && `${parts.minutes}分`]
        .filter(Boolean)
        .join('');
    },
  },
  en: {
    title: 'Certificate of civic activity',
    statement: 'This is to certify that the person named above took part in civic activities as follows.',
    suffix: '',
    group: 'Group',
    activity: 'Activity',
    period: 'Period',
    days: 'Days',
    time: 'Time',
    total: 'Total',
    person: 'Posted by a person',
    issued: 'Issued',
    code: 'Code',
    verify: 'Anybody can verify this certificate at the address below or by its QR code.',
    duration: (minutes: number) => {
      const parts = partsOf(minutes);
      return [parts.hours > 0 && `${parts.hours} h`, parts.minutes > 0 && `${parts.minutes} min`]
        .filter(Boolean)
        .join(' ');
    },
  },
};

/** On a telephone an activity has a line of its own, and what it came to stands below it. */
const LINE = 'max-sm:grid max-sm:grid-cols-[1fr_3rem_6.5rem]';
const WHOLE = 'max-sm:col-span-3 max-sm:pb-0';

function Sheet({ paper, language }: { paper: CertificatePaper; language: 'ja' | 'en' }) {
  const abroad = useQuery({ ...cityQuery('en'), enabled: language === 'en' });
  const words = PAPER[language];
  const day = (date: string) => formatDate(date, language === 'ja' ? 'era' : 'full', language);
  const address = `${location.origin}/certificates/${paper.code}`;
  return (
    <article
      lang={language}
      className="mx-auto flex min-h-[60rem] max-w-[52rem] flex-col gap-8 border border-line bg-white p-4 text-[1.0625rem] text-black sm:p-16 print:min-h-0 print:max-w-none print:border-0 print:p-0"
    >
      <h1 className="border-accent border-b-4 pb-4 text-center font-bold text-[2rem] tracking-widest">
        {words.title}
      </h1>
      <p className="text-center font-bold text-[1.5rem]" lang="ja">
        {paper.name}
        {words.suffix}
      </p>
      <p>{words.statement}</p>
      <table className="w-full border-collapse text-left max-sm:block">
        <thead className="max-sm:block">
          <tr className={classes(LINE, 'border-black border-b')}>
            <th scope="col" className={classes(WHOLE, 'py-2 sm:pr-3')}>
              {words.activity}
            </th>
            <th scope="col" className="py-2 sm:px-2">
              {words.period}
            </th>
            <th scope="col" className="whitespace-nowrap px-2 py-2 text-right">
              {words.days}
            </th>
            <th scope="col" className="whitespace-nowrap py-2 pl-3 text-right">
              {words.time}
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {paper.lines.map((line) => (
            <tr
              key={`${line.groupName}${line.title}${line.first}`}
              className={classes(LINE, 'border-line border-b align-top')}
            >
              <td className={classes(WHOLE, 'py-3 sm:pr-3')} lang="ja">
                <span className="font-bold">{line.title}</span>
                <span className="block text-[0.9375rem]">
                  {(language === 'en' && line.groupNameEn) || line.groupName || words.person}
                </span>
              </td>
              <td className="break-normal py-3 sm:px-2">
                {day(line.first)}
                {line.last !== line.first && <> – {day(line.last)}</>}
              </td>
              <td className="px-2 py-3 text-right tabular-nums">{line.days}</td>
              <td className="whitespace-nowrap py-3 pl-3 text-right tabular-nums">
                {words.duration(line.minutes)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot className="max-sm:block">
          <tr className={classes(LINE, 'border-black border-t-2 font-bold')}>
            <th scope="row" colSpan={3} className="py-3 text-left max-sm:col-span-2">
              {words.total}
            </th>
            <td className="whitespace-nowrap py-3 pl-3 text-right tabular-nums">
              {words.duration(paper.minutes)}
            </td>
          </tr>
        </tfoot>
      </table>
      <div className="mt-auto flex flex-wrap items-end justify-between gap-8">
        <div className="flex flex-col gap-2">
          <p>
            {words.issued}: {day(dayIn(paper.issuedAt))}
          </p>
          <p className="font-bold text-[1.25rem]">
            {language === 'en' && abroad.data && <>{abroad.data.name} </>}
            <span lang="ja">{paper.city}</span>
          </p>
          <p>
            {words.code}: <span className="font-bold tabular-nums tracking-wider">{paper.code}</span>
          </p>
          <p className="max-w-[26rem] text-[0.9375rem]">
            {words.verify}
            <span className="block break-all">{address}</span>
          </p>
        </div>
        <QrCode text={address} label={words.code} className="w-32" />
      </div>
    </article>
  );
}

function Revoke({ id }: { id: string }) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        <Trans>この｜証明書《しょうめいしょ》を｜取《と》り｜消《け》す</Trans>
      </Button>
      {asking && (
        <Dialog
          title={<Trans>｜証明書《しょうめいしょ》を｜取《と》り｜消《け》しますか</Trans>}
          onClose={() => setAsking(false)}
        >
          <ActForm
            submit={<Trans>｜取《と》り｜消《け》す</Trans>}
            onSubmit={async () => {
              await writing.POST('/api/v1/my/certificates/{id}/revocation', { params: { path: { id } } });
              await Promise.all([
                queries.invalidateQueries({ queryKey: myCertificatesQuery().queryKey }),
                queries.invalidateQueries({ queryKey: certificatePaperQuery(id).queryKey }),
              ]);
              setAsking(false);
            }}
          >
            <p>
              <Trans>
                この｜番号《ばんごう》では｜確《たし》かめられなくなります。｜記録《きろく》は｜残《のこ》るので、また｜作《つく》れます。
              </Trans>
            </p>
          </ActForm>
        </Dialog>
      )}
    </>
  );
}
