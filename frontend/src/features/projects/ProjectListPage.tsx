import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Trouble } from '@/ui/Trouble';
import { ProjectFilters } from './ProjectFilters';
import { ProjectYears, ProjectYearsPending } from './ProjectYears';
import { projectPagesQuery } from './projectPages';
import { isNarrowed } from './projectSearch';
import { StageGuide } from './StageGuide';

const route = getRouteApi('/wakuwaku/projects');

export function ProjectListPage() {
  const search = route.useSearch();
  const locale = useLocale();
  const text = useText();
  const { data: city } = useQuery(cityQuery(locale));
  const pages = useInfiniteQuery({
    ...projectPagesQuery(search, locale),
    placeholderData: keepPreviousData,
  });
  const first = pages.data?.pages[0];
  const projects = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const failed = pages.isError && !first;

  return (
    <Page title={failed ? text(msg`エラー：わくわくプロジェクト`) : text(msg`わくわくプロジェクトの記録`)}>
      <PageHeading
        lead={
          <Trans>
            ｜団体《だんたい》と｜市《し》の｜担当課《たんとうか》がいっしょに｜取《と》り｜組《く》む｜事業《じぎょう》です。これまでに｜公表《こうひょう》されたものを｜年度《ねんど》ごとに｜並《なら》べています。
          </Trans>
        }
      >
        <Trans>わくわくプロジェクトの｜記録《きろく》</Trans>
      </PageHeading>
      <div className="flex flex-col gap-6">
        <ProjectFilters key={search.q ?? ''} facets={first?.facets} />
        <StageGuide stages={city?.stages ?? []} />
        <p role="status" aria-busy={pages.isPlaceholderData} className="min-h-9 text-[1.125rem]">
          {first && <Found total={first.total} />}
        </p>
        {failed && <Trouble unreachable={isUnreachable(pages.error)} onRetry={() => pages.refetch()} />}
        {pages.isPending && <ProjectYearsPending />}
        {first?.total === 0 && <Nothing narrowed={isNarrowed(search)} />}
        <ProjectYears projects={projects} />
        {pages.hasNextPage && (
          <LoadMore
            shown={projects.length}
            total={first?.total ?? projects.length}
            loading={pages.isFetchingNextPage}
            onMore={() => pages.fetchNextPage()}
          />
        )}
        <p className="max-w-prose text-ink-soft text-sm">
          <Trans>
            ｜市《し》が｜公表《こうひょう》した｜資料《しりょう》にもとづく｜一覧《いちらん》です。その｜後《あと》の｜結果《けっか》が｜載《の》っていないことがあります。｜出典《しゅってん》は、それぞれのページにあります。
          </Trans>
        </p>
      </div>
    </Page>
  );
}

function Found({ total }: { total: number }) {
  return (
    <Trans>
      <strong className="mr-0.5 font-700 text-[1.75rem] tabular-nums leading-120">{total}</strong>
      ｜件《けん》の｜事業《じぎょう》があります
    </Trans>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  return (
    <Panel
      title={<Trans>｜条件《じょうけん》に｜合《あ》う｜事業《じぎょう》はありません</Trans>}
      actions={
        narrowed ? (
          <LinkButton to="/wakuwaku/projects" search={{}}>
            <Trans>｜条件《じょうけん》をすべて｜外《はず》す</Trans>
          </LinkButton>
        ) : (
          <LinkButton to="/groups">
            <Trans>｜団体《だんたい》をさがす</Trans>
          </LinkButton>
        )
      }
    />
  );
}
