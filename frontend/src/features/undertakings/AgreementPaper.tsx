import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { cityQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { DateText } from '@/ui/DateText';
import { MomentText } from '@/ui/MomentText';
import { Paper } from '@/ui/proposal/Paper';
import { Yen } from '@/ui/Yen';
import type { Undertaking } from './queries';

/** 協定書: what both sides promise, article by article, with the signatures given in Komitto. */
export function AgreementPaper({ undertaking }: { undertaking: Undertaking }) {
  const { data: city } = useQuery(cityQuery(useLocale()));
  const { agreement, versions } = undertaking;
  const version = versions.find(({ number }) => number === agreement.version);
  const department = city?.departments.find(({ code }) => code === undertaking.department);
  return (
    <Paper
      number={undertaking.agreementNumber}
      day={
        version ? (
          <MomentText instant={version.agreedAt} style="full" />
        ) : (
          <Trans>｜案《あん》（まだ｜成立《せいりつ》していません）</Trans>
        )
      }
      from={null}
      title={<Trans>｜協働事業協定書《きょうどうじぎょうきょうていしょ》</Trans>}
      path={`/undertakings/${undertaking.id}`}
    >
      <p>
        <Trans>
          {city?.name}（｜以下《いか》「｜甲《こう》」といいます。）と
          <span lang="ja">{undertaking.groupName}</span>
          （｜以下《いか》「｜乙《おつ》」といいます。）は、｜次《つぎ》のとおり｜協定《きょうてい》を｜結《むす》びます。
        </Trans>
      </p>
      <ol className="flex flex-col gap-4">
        {articles(undertaking).map(({ key, title, words }, place) => (
          <li key={key} className="break-inside-avoid">
            <h2 className="font-bold">
              <Trans>
                ｜第《だい》{place + 1}｜条《じょう》（{title}）
              </Trans>
            </h2>
            <p className="whitespace-pre-wrap pl-4">{words}</p>
          </li>
        ))}
      </ol>
      <dl className="flex break-inside-avoid flex-col gap-3">
        <Signature
          side={<Trans>｜甲《こう》</Trans>}
          who={
            <>
              {city?.name} {department?.label}
            </>
          }
          at={agreement.citySignedAt}
        />
        <Signature
          side={<Trans>｜乙《おつ》</Trans>}
          who={<span lang="ja">{undertaking.groupName}</span>}
          at={agreement.groupSignedAt}
        />
      </dl>
      {version && (
        <p className="break-all text-sm">
          <Trans>
            この｜協定《きょうてい》は｜第《だい》{version.number}
            ｜版《はん》です。｜内容《ないよう》の｜確認番号《かくにんばんごう》:
          </Trans>{' '}
          <span className="font-mono">{version.hash}</span>
        </p>
      )}
    </Paper>
  );
}

type SignatureProps = { side: ReactNode; who: ReactNode; at: string | null };

function Signature({ side, who, at }: SignatureProps) {
  return (
    <div className="grid grid-cols-[3rem_1fr_auto] gap-x-4 border-ink border-b pb-1">
      <dt className="font-bold">{side}</dt>
      <dd>{who}</dd>
      <dd>
        {at ? (
          <Trans>
            <MomentText instant={at} />
            に｜電子的《でんしてき》に｜署名《しょめい》
          </Trans>
        ) : (
          <span className="inline-block min-w-48">
            <Trans>｜署名《しょめい》</Trans>
          </span>
        )}
      </dd>
    </div>
  );
}

type Article = { key: string; title: ReactNode; words: ReactNode };

function articles({ title, agreement: { terms } }: Undertaking): Article[] {
  const all: (Article | false)[] = [
    {
      key: 'purpose',
      title: <Trans>｜目的《もくてき》</Trans>,
      words: (
        <Trans>
          ｜甲《こう》と｜乙《おつ》は、「<span lang="ja">{title}</span>
          」（｜以下《いか》「｜事業《じぎょう》」といいます。）を、｜対等《たいとう》な｜立場《たちば》で｜協力《きょうりょく》して｜行《おこな》います。
        </Trans>
      ),
    },
    {
      key: 'period',
      title: <Trans>｜期間《きかん》</Trans>,
      words: (
        <Trans>
          ｜事業《じぎょう》の｜期間《きかん》は、
          <DateText date={terms.startsOn} />
          から
          <DateText date={terms.endsOn} />
          までとします。
        </Trans>
      ),
    },
    {
      key: 'group',
      title: <Trans>｜乙《おつ》の｜役割《やくわり》</Trans>,
      words: <span lang="ja">{terms.groupRole}</span>,
    },
    {
      key: 'city',
      title: <Trans>｜甲《こう》の｜役割《やくわり》</Trans>,
      words: <span lang="ja">{terms.cityRole}</span>,
    },
    {
      key: 'money',
      title: <Trans>お｜金《かね》の｜負担《ふたん》</Trans>,
      words: (
        <Trans>
          ｜甲《こう》は、｜事業《じぎょう》のために <Yen of={terms.amount ?? 0} /> を｜負担《ふたん》します。
        </Trans>
      ),
    },
    Boolean(terms.conditions) && {
      key: 'conditions',
      title: <Trans>｜条件《じょうけん》</Trans>,
      words: <span lang="ja">{terms.conditions}</span>,
    },
    {
      key: 'change',
      title: <Trans>｜内容《ないよう》の｜変更《へんこう》</Trans>,
      words: (
        <Trans>
          この｜協定《きょうてい》の｜内容《ないよう》を｜変《か》えるときは、｜乙《おつ》が｜理由《りゆう》をつけて｜申《もう》し｜出《で》、｜甲《こう》の｜承認《しょうにん》を｜受《う》けます。
        </Trans>
      ),
    },
    {
      key: 'report',
      title: <Trans>｜報告《ほうこく》と｜精算《せいさん》</Trans>,
      words: (
        <Trans>
          ｜乙《おつ》は、｜事業《じぎょう》が｜終《お》わったときは、｜報告《ほうこく》と｜決算《けっさん》を｜甲《こう》に｜出《だ》します。｜甲《こう》の｜負担《ふたん》のうち、｜決算《けっさん》から｜計算《けいさん》した｜額《がく》をこえる｜部分《ぶぶん》は、｜甲《こう》に｜返《かえ》します。
        </Trans>
      ),
    },
    {
      key: 'open',
      title: <Trans>｜公開《こうかい》</Trans>,
      words: (
        <Trans>
          ｜甲《こう》と｜乙《おつ》は、｜事業《じぎょう》のようすと｜成果《せいか》を｜市民《しみん》に｜公開《こうかい》し、たがいに｜評価《ひょうか》します。
        </Trans>
      ),
    },
    {
      key: 'talk',
      title: <Trans>｜話《はな》し｜合《あ》い</Trans>,
      words: (
        <Trans>
          この｜協定《きょうてい》にないことや、わからないことは、｜甲《こう》と｜乙《おつ》が｜話《はな》し｜合《あ》って｜決《き》めます。
        </Trans>
      ),
    },
  ];
  return all.filter((article) => article !== false);
}
