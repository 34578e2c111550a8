import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { MomentText } from '@/ui/MomentText';
import { PeriodText } from '@/ui/PeriodText';
import { type Column, Table } from '@/ui/Table';
import { Desk } from '../Desk';
import { Loaded } from '../Loaded';
import { type RetentionRule, retentionQuery } from '../queries';

/** Which data go by themselves, when, why, and what the last run took away. */
export function RetentionPage() {
  const text = useText();
  const columns: Column<RetentionRule>[] = [
    { key: 'what', header: <Trans>情報</Trans>, names: true, cell: ({ what }) => what },
    {
      key: 'keep',
      header: <Trans>期間</Trans>,
      narrow: true,
      cell: ({ keep }) => (keep ? <PeriodText period={keep} /> : <Trans>消しません</Trans>),
    },
    {
      key: 'why',
      header: <Trans>理由ときまり</Trans>,
      cell: ({ why, clause }) => (
        <>
          {why}
          <span lang="ja" className="block text-ink-soft text-sm">
            {clause}
          </span>
        </>
      ),
    },
    {
      key: 'lastRunAt',
      header: <Trans>最後に調べた日時</Trans>,
      narrow: true,
      cell: ({ keep, lastRunAt }) =>
        keep && (lastRunAt ? <MomentText instant={lastRunAt} /> : <Trans>まだです</Trans>),
    },
    {
      key: 'lastRemoved',
      header: <Trans>消した件数</Trans>,
      align: 'right',
      narrow: true,
      cell: ({ keep, lastRemoved, removedInAll }) =>
        keep && (
          <Trans>
            {lastRemoved ?? 0}（全部で{removedInAll}）
          </Trans>
        ),
    },
  ];
  return (
    <Desk
      title={text(msg`情報の保存期間`)}
      roles="COUNTER"
      lead={<Trans>期間をすぎた情報は、1日に1回、自動で消します。市の決まりのファイルで変えられます。</Trans>}
    >
      <p className="mb-4">
        <Link to="/privacy" className={`${textLink} inline-flex min-h-11 items-center`}>
          <Trans>市民に見えるページ</Trans>
        </Link>
      </p>
      <Loaded query={useQuery(retentionQuery(useLocale()))}>
        {({ items }) => (
          <Table
            caption={<Trans>保存の決まり</Trans>}
            captionHidden
            columns={columns}
            rows={items}
            rowKey={({ rule }) => rule}
          />
        )}
      </Loaded>
    </Desk>
  );
}
