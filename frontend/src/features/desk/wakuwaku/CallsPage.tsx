import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import type { Call } from '@/api/calls';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Disclosure } from '@/ui/Disclosure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { MomentText } from '@/ui/MomentText';
import { Panel } from '@/ui/Panel';
import { Select } from '@/ui/Select';
import { type Column, Table } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { TextField } from '@/ui/TextField';
import { Yen } from '@/ui/Yen';
import { Desk } from '../Desk';
import { Loaded } from '../Loaded';
import { callTemplatesQuery, deskCallQuery, deskCallsQuery } from './queries';
import { YearAndRound } from './YearAndRound';

/** Every call, drafts among them, and the way to a new one. */
export function CallsPage() {
  const text = useText();
  const calls = useQuery(deskCallsQuery);
  const columns: Column<Call>[] = [
    {
      key: 'title',
      header: <Trans>募集</Trans>,
      names: true,
      cell: (call) => (
        <Link
          to="/staff/calls/$id"
          params={{ id: call.id }}
          className={`${textLink} inline-flex min-h-6 items-center`}
        >
          {call.title.ja}
        </Link>
      ),
    },
    {
      key: 'year',
      header: <Trans>年度・回</Trans>,
      narrow: true,
      cell: (call) => <YearAndRound call={call} />,
    },
    { key: 'status', header: <Trans>状態</Trans>, narrow: true, cell: (call) => <CallState call={call} /> },
    {
      key: 'closes',
      header: <Trans>締切</Trans>,
      narrow: true,
      cell: ({ rules }) => <MomentText instant={rules.dates.closes} />,
    },
    {
      key: 'budget',
      header: <Trans>予算</Trans>,
      align: 'right',
      narrow: true,
      cell: ({ rules }) => <Yen of={rules.totalBudget ?? 0} />,
    },
    {
      key: 'proposals',
      header: <Trans>提案</Trans>,
      narrow: true,
      cell: ({ id }) => (
        <Link to="/staff/proposals" search={{ call: id }} className={textLink}>
          <Trans>提案を見る</Trans>
        </Link>
      ),
    },
  ];
  return (
    <Desk
      title={text(msg`わくわくプロジェクトの募集`)}
      lead={
        <Trans>
          ひな型から作り、見え方を確かめてから公開します。公開した決まりは、訂正版でだけ変えられます。
        </Trans>
      }
    >
      <div className="flex flex-col gap-6">
        <Disclosure summary={<Trans>新しい募集を作る</Trans>}>
          <Begin />
        </Disclosure>
        <Loaded query={calls}>
          {({ items }) => (
            <Table
              caption={<Trans>募集の一覧</Trans>}
              captionHidden
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              empty={
                <Panel title={<Trans>まだ募集はありません</Trans>}>
                  <p>
                    <Trans>上の「新しい募集を作る」から、ひな型を選んで始めてください。</Trans>
                  </p>
                </Panel>
              }
            />
          )}
        </Loaded>
      </div>
    </Desk>
  );
}

export function CallState({ call: { status, open, version, sample } }: { call: Call }) {
  return (
    <span className="flex flex-wrap gap-1">
      {status === 'DRAFT' && (
        <Tag tone="soft">
          <Trans>下書き</Trans>
        </Tag>
      )}
      {status === 'PUBLISHED' && (
        <Tag tone={open ? 'accent' : 'plain'}>{open ? <Trans>受付中</Trans> : <Trans>公開中</Trans>}</Tag>
      )}
      {status === 'CLOSED' && (
        <Tag>
          <Trans>終了</Trans>
        </Tag>
      )}
      {version > 1 && (
        <Tag tone="warning">
          <Trans>訂正 第{version}版</Trans>
        </Tag>
      )}
      {sample && (
        <Tag tone="sample">
          <Trans>サンプル</Trans>
        </Tag>
      )}
    </span>
  );
}

const number = (most: number, least: number) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most,
      say(msg`数字を確かめてください`),
    ),
  );

const schema = v.object({
  template: v.pipe(v.string(), v.nonEmpty(say(msg`ひな型を選んでください`))),
  fiscalYear: number(2200, 2000),
  round: number(20, 1),
});

/** The fiscal year after this one: what calls are usually for. */
const nextFiscalYear = () => {
  const now = new Date();
  return now.getFullYear() + (now.getMonth() >= 3 ? 1 : 0);
};

function Begin() {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const templates = useQuery(callTemplatesQuery);
  const form = useForm(schema, { template: '', fiscalYear: String(nextFiscalYear()), round: '1' });

  const begin = async (values: v.InferOutput<typeof schema>, once: string) => {
    const { data } = await writing.POST('/api/v1/desk/calls', {
      body: {
        template: values.template,
        fiscalYear: Number(values.fiscalYear),
        round: Number(values.round),
      },
      once,
    });
    cache.setQueryData(deskCallQuery(data.id).queryKey, data);
    await cache.invalidateQueries({ queryKey: deskCallsQuery.queryKey });
    await navigate({ to: '/staff/calls/$id', params: { id: data.id } });
  };

  return (
    <Form form={form} onSubmit={begin} submit={<Trans>下書きを作る</Trans>}>
      <div className="grid gap-4 sm:grid-cols-[1fr_10rem_8rem]">
        <Select
          {...form.field('template')}
          label={<Trans>ひな型</Trans>}
          options={[
            { value: '', label: '―' },
            ...(templates.data?.items ?? []).map(({ code, title }) => ({ value: code, label: title.ja })),
          ]}
        />
        <TextField {...form.field('fiscalYear')} label={<Trans>事業の年度</Trans>} inputMode="numeric" />
        <TextField {...form.field('round')} label={<Trans>第何回</Trans>} inputMode="numeric" />
      </div>
    </Form>
  );
}
