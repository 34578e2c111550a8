import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { isNotFound, isUnreachable } from '@/api/problem';
import { type Calculation, calculationQuery } from '@/api/wakuwaku';
import { percent } from '@/lib/money';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { button, textLink } from '@/ui/button';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Phrase } from '@/ui/Phrase';
import { Skeleton } from '@/ui/Skeleton';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { Yen } from '@/ui/Yen';
import { points } from './points';

const route = getRouteApi('/wakuwaku/results/$id/calculation');

/** Everything that went in and what came out, so that anybody can compute it again. */
export function CalculationPage() {
  const { id } = route.useParams();
  const text = useText();
  const { data, error, isPending, refetch } = useQuery(calculationQuery(id));
  return (
    <Page title={text(error && !data ? msg`エラー：計算書を表示できません` : msg`点数の計算`)}>
      <Breadcrumbs>
        <Link to="/wakuwaku/results/$id" params={{ id }} className={textLink}>
          <Trans>｜結果《けっか》</Trans>
        </Link>
        <Trans>｜点数《てんすう》の｜計算《けいさん》</Trans>
      </Breadcrumbs>
      <PageHeading
        lead={
          <Trans>
            ｜結果《けっか》を｜計算《けいさん》しなおすのにいるものが、すべてここにあります。｜委員《いいん》の｜名前《なまえ》は｜文字《もじ》に｜置《お》きかえてあります。
          </Trans>
        }
      >
        <Trans>｜点数《てんすう》の｜計算《けいさん》</Trans>
      </PageHeading>
      {isPending && <Skeleton className="h-96" />}
      {error && !data && isNotFound(error) && (
        <Panel title={<Trans>｜計算書《けいさんしょ》は、まだ｜公開《こうかい》されていません</Trans>} />
      )}
      {error && !data && !isNotFound(error) && (
        <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
      )}
      {data && <Sheet sheet={data} />}
    </Page>
  );
}

const TIES: Record<Calculation['tieRules'][number], MessageDescriptor> = {
  WEIGHTIEST_CRITERION: msg`いちばん｜重《おも》い｜項目《こうもく》の｜点《てん》が｜高《たか》いほう`,
  SMALLER_REQUEST: msg`｜市《し》に｜求《もと》める｜額《がく》が｜小《ちい》さいほう`,
  EARLIER_RECEIPT: msg`｜受付番号《うけつけばんごう》が｜早《はや》いほう`,
};

function Sheet({ sheet }: { sheet: Calculation }) {
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-3">
        <ol className="flex max-w-prose list-decimal flex-col gap-1 pl-6">
          <li>
            <Trans>
              ｜委員《いいん》ごとに、｜項目《こうもく》の｜点数《てんすう》に｜重《おも》みを｜掛《か》けて｜足《た》します。
            </Trans>
          </li>
          <li>
            {sheet.recusalRule === 'PARTICIPANTS_AVERAGE' ? (
              <Trans>
                ｜加《くわ》わった｜委員《いいん》の｜点《てん》を｜足《た》し、その｜人数《にんずう》で｜割《わ》ります。
              </Trans>
            ) : (
              <Trans>
                ｜加《くわ》わらなかった｜委員《いいん》の｜点《てん》を、ほかの｜委員《いいん》の｜平均《へいきん》で｜補《おぎな》って｜足《た》します。
              </Trans>
            )}
          </li>
          <li>
            <Trans>
              ｜枠《わく》ごとに｜点《てん》の｜高《たか》い｜順《じゅん》に｜並《なら》べ、｜必要《ひつよう》な｜点《てん》に｜届《とど》いたものへ、｜予算《よさん》がある｜間《あいだ》、｜順《じゅん》に｜割《わ》り｜当《あ》てます。
            </Trans>
          </li>
          {sheet.tieRules.length > 0 && (
            <li>
              <Trans>
                ｜点《てん》が｜同《おな》じときは、｜次《つぎ》の｜順《じゅん》で｜上《うえ》になるほうを｜決《き》めます。
              </Trans>
              <ol className="list-disc pl-6">
                {sheet.tieRules.map((rule) => (
                  <li key={rule}>
                    <Phrase words={TIES[rule]} />
                  </li>
                ))}
                {!sheet.tieRules.includes('EARLIER_RECEIPT') && (
                  <li>
                    <Phrase words={TIES.EARLIER_RECEIPT} />
                  </li>
                )}
              </ol>
            </li>
          )}
        </ol>
        <p>
          <a
            className={button('secondary')}
            href={`/api/v1/wakuwaku/calls/${sheet.callId}/calculation.csv`}
            download
          >
            <Download aria-hidden="true" className="size-5" />
            <span>
              <Trans>｜表計算《ひょうけいさん》のファイル（CSV）</Trans>
            </span>
          </a>
        </p>
        {sheet.hash && (
          <p className="break-all text-ink-soft text-sm">
            <Trans>CSVの｜確認用《かくにんよう》の｜符号《ふごう》（SHA-256）</Trans>
            <span className="block font-mono">{sheet.hash}</span>
          </p>
        )}
      </div>
      {sheet.slots.map((slot) => (
        <SlotTable key={slot.code} sheet={sheet} slot={slot} />
      ))}
    </div>
  );
}

type SlotProps = { sheet: Calculation; slot: Calculation['slots'][number] };

function SlotTable({ sheet, slot }: SlotProps) {
  const items = sheet.items.filter((item) => item.slot === slot.code);
  if (items.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="border-line border-b pb-2 font-bold text-[1.5rem]">
        <Told of={slot.title} />
      </h2>
      <p className="text-ink-soft text-sm">
        <Trans>
          この｜枠《わく》の｜予算《よさん》
          <Yen of={slot.reserved} />
          ・｜必要《ひつよう》な｜点《てん》は｜満点《まんてん》の{percent(slot.threshold)}
        </Trans>
      </p>
      <ol className="flex flex-col gap-6">
        {items.map((item) => (
          <li key={item.receipt}>
            <ItemTable sheet={sheet} slot={slot} item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type ItemProps = SlotProps & { item: Calculation['items'][number] };

function ItemTable({ sheet, slot, item }: ItemProps) {
  const total = (member: string) =>
    slot.criteria.reduce((sum, { code, weight }) => sum + weight * (item.marks[member]?.[code] ?? 0), 0);
  return (
    <section
      aria-label={item.title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls with the keys.
      tabIndex={0}
      className="relative overflow-x-auto rounded-12 border border-line p-4"
    >
      <h3 className="font-bold text-lg" lang="ja">
        {item.rank}. {item.title}
        <span className="ml-3 font-normal text-base text-ink-soft">{item.receipt}</span>
      </h3>
      <p className="mb-3">
        <Trans>
          <strong className="text-xl tabular-nums">{points(item.score)}</strong>｜点《てん》／
          {points(item.highest)}
          ｜点《てん》・｜委員《いいん》{item.participants}｜人《にん》・｜求《もと》める｜額《がく》
          <Yen of={item.request} />
        </Trans>
        <span className="ml-3">
          {item.passes ? (
            <Trans>｜必要《ひつよう》な｜点《てん》に｜届《とど》いています</Trans>
          ) : (
            <Trans>｜必要《ひつよう》な｜点《てん》に｜届《とど》いていません</Trans>
          )}
          {item.passes && !item.funded && <Trans>（｜予算《よさん》が｜足《た》りません）</Trans>}
        </span>
      </p>
      <table className="w-full min-w-[32rem] border-collapse text-left text-[0.9375rem]">
        <thead>
          <tr className="border-line border-b-2">
            <th scope="col" className="py-1 pr-3">
              <Trans>｜委員《いいん》</Trans>
            </th>
            {slot.criteria.map(({ code, title, weight }) => (
              <th key={code} scope="col" className="px-2 py-1 text-right">
                <Told of={title} />
                <span className="block font-normal text-ink-soft text-sm">×{weight}</span>
              </th>
            ))}
            <th scope="col" className="py-1 pl-2 text-right">
              <Trans>｜計《けい》</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.members.map((member) => (
            <tr key={member} className="border-line border-b">
              <th scope="row" className="py-1 pr-3 font-normal" lang="ja">
                {member}
              </th>
              {item.marks[member] ? (
                <>
                  {slot.criteria.map(({ code }) => (
                    <td key={code} className="px-2 py-1 text-right tabular-nums">
                      {item.marks[member]?.[code] ?? '―'}
                    </td>
                  ))}
                  <td className="py-1 pl-2 text-right font-bold tabular-nums">{total(member)}</td>
                </>
              ) : (
                <td colSpan={slot.criteria.length + 1} className="px-2 py-1 text-right text-ink-soft">
                  {item.recused.includes(member) ? (
                    <Trans>かかわりがあるため、｜加《くわ》わっていません</Trans>
                  ) : (
                    <Trans>｜採点《さいてん》がありません</Trans>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
