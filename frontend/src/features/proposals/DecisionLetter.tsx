import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { cityQuery } from '@/api/queries';
import type { components } from '@/api/schema';
import { useLocale } from '@/lib/display';
import { MomentText } from '@/ui/MomentText';
import { Phrase } from '@/ui/Phrase';
import { RECOMMENDATIONS, VERDICTS } from '@/ui/proposal/outcomes';
import { Paper, Point } from '@/ui/proposal/Paper';
import { Told } from '@/ui/Told';
import { Yen } from '@/ui/Yen';

type Result = components['schemas']['DecisionResult'];

const THOUSAND = 1000;

/** 決定通知書: what the city decided, why, under which conditions, and what was strong and what was missing. */
export function DecisionLetter({ result }: { result: Result }) {
  const { data: city } = useQuery(cityQuery(useLocale()));
  const adopted = result.outcome !== 'NOT_ADOPTED';
  return (
    <Paper
      number={result.number}
      day={<MomentText instant={result.releasedAt} style="full" />}
      to={
        <Trans>
          <span lang="ja">{result.groupName}</span> ｜御中《おんちゅう》
        </Trans>
      }
      from={city && <Trans>{city.name}｜長《ちょう》</Trans>}
      title={
        <Trans>
          わくわくプロジェクトの｜提案《ていあん》に｜対《たい》する｜決定《けってい》について（｜通知《つうち》）
        </Trans>
      }
      path={`/proposals/${result.id}/result`}
    >
      <p>
        <Trans>
          「<Told of={result.callTitle} />
          」に｜提案《ていあん》のあった｜次《つぎ》の｜事業《じぎょう》について、｜協働推進委員会《きょうどうすいしんいいんかい》の｜答申《とうしん》をふまえ、｜下記《かき》のとおり｜決定《けってい》しましたので｜通知《つうち》します。
        </Trans>
      </p>
      <p className="text-center">
        <Trans>｜記《き》</Trans>
      </p>
      <dl className="flex flex-col gap-3">
        {points(result).map(({ key, title, words }, place) => (
          <Point key={key} number={place + 1} title={title}>
            {words}
          </Point>
        ))}
      </dl>
      <p>
        {adopted ? (
          <Trans>
            ｜次《つぎ》に、｜事業《じぎょう》のページで｜協定《きょうてい》の｜内容《ないよう》を｜確《たし》かめ、｜署名《しょめい》してください。｜市《し》と｜団体《だんたい》の｜両方《りょうほう》が｜署名《しょめい》すると、｜協定《きょうてい》が｜成立《せいりつ》します。
          </Trans>
        ) : (
          <Trans>
            ｜今回《こんかい》の｜提案《ていあん》は、｜内容《ないよう》を｜見直《みなお》して｜次《つぎ》の｜募集《ぼしゅう》に｜出《だ》すことができます。｜見直《みなお》しの｜相談《そうだん》は、いつでも｜受《う》け｜付《つ》けています。
          </Trans>
        )}{' '}
        <Trans>
          この｜決定《けってい》の｜理由《りゆう》は、｜下《した》の｜窓口《まどぐち》で｜説明《せつめい》を｜聞《き》くことができます。｜受付番号《うけつけばんごう》を｜伝《つた》えてください。
        </Trans>
      </p>
    </Paper>
  );
}

type Line = { key: string; title: ReactNode; words: ReactNode };

function points(result: Result): Line[] {
  const verdict = VERDICTS[result.outcome];
  const recommended = RECOMMENDATIONS[result.recommended];
  const lines: (Line | false)[] = [
    {
      key: 'title',
      title: <Trans>｜事業《じぎょう》の｜名前《なまえ》</Trans>,
      words: <span lang="ja">{result.title}</span>,
    },
    {
      key: 'receipt',
      title: <Trans>｜受付番号《うけつけばんごう》</Trans>,
      words: result.receipt,
    },
    {
      key: 'outcome',
      title: <Trans>｜決定《けってい》</Trans>,
      words: <strong>{verdict ? <Phrase words={verdict} /> : result.outcome}</strong>,
    },
    result.amount > 0 && {
      key: 'amount',
      title: <Trans>｜市《し》が｜出《だ》すお｜金《かね》</Trans>,
      words: <Yen of={result.amount} />,
    },
    result.conditions !== null && {
      key: 'conditions',
      title: <Trans>｜条件《じょうけん》</Trans>,
      words: <span lang="ja">{result.conditions}</span>,
    },
    {
      key: 'recommended',
      title: <Trans>｜委員会《いいんかい》の｜答申《とうしん》</Trans>,
      words: recommended ? <Phrase words={recommended} /> : result.recommended,
    },
    result.reason !== null && {
      key: 'reason',
      title: <Trans>｜決定《けってい》の｜理由《りゆう》</Trans>,
      words: <span lang="ja">{result.reason}</span>,
    },
    result.opinions.length > 0 && {
      key: 'opinions',
      title: <Trans>｜附帯意見《ふたいいけん》</Trans>,
      words: (
        <ul className="list-disc pl-5" lang="ja">
          {result.opinions.map((opinion) => (
            <li key={opinion}>{opinion}</li>
          ))}
        </ul>
      ),
    },
    result.feedback.length > 0 && {
      key: 'feedback',
      title: <Trans>｜項目《こうもく》ごとの｜評価《ひょうか》</Trans>,
      words: <Feedback feedback={result.feedback} />,
    },
  ];
  return lines.filter((line) => line !== false);
}

function Feedback({ feedback }: { feedback: Result['feedback'] }) {
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
      {feedback.map(({ code, title, average, highest, advice }) => (
        <Fragment key={code}>
          <dt>
            <Told of={title} />
          </dt>
          <dd className="text-right tabular-nums">
            {average / THOUSAND} / {highest}
          </dd>
          {advice && (
            <dd className="col-span-2 mb-1 pl-4" lang="ja">
              {advice}
            </dd>
          )}
        </Fragment>
      ))}
    </dl>
  );
}
