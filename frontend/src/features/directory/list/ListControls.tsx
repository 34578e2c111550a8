import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { List, type LucideIcon, Map as MapIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useText } from '@/lib/useText';
import { GROUP_SORTS, type GroupSearchState, type GroupSort, sortInForce } from '../groupSearch';
import { useGroupSearch } from './useGroupSearch';

const SORT_NAMES = {
  relevance: msg`ことばに｜合《あ》う｜順《じゅん》`,
  confirmed: msg`｜確認《かくにん》が｜新《あたら》しい｜順《じゅん》`,
  kana: msg`｜名前《なまえ》の｜五十音順《ごじゅうおんじゅん》`,
};

export function ListControls() {
  const { search, change } = useGroupSearch();
  const id = useId();
  const text = useText();
  // Without words there is nothing to be relevant to.
  const sorts = GROUP_SORTS.filter((sort) => sort !== 'relevance' || search.q);
  return (
    <div className="flex w-full flex-wrap items-center gap-3 sm:w-auto" data-print="hide">
      <label htmlFor={id} className="sr-only">
        <Trans>｜並《なら》べ｜方《かた》</Trans>
      </label>
      <select
        id={id}
        value={sortInForce(search)}
        onChange={(event) => change({ ...search, sort: event.target.value as GroupSort })}
        className="min-h-11 min-w-0 grow rounded-8 border border-field-line bg-white px-3 text-base sm:grow-0"
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {text(SORT_NAMES[sort])}
          </option>
        ))}
      </select>
      <div className="flex rounded-8 border border-field-line">
        <ViewLink to={{ ...search, view: undefined }} icon={List} current={search.view !== 'map'}>
          <Trans>｜一覧《いちらん》</Trans>
        </ViewLink>
        <ViewLink to={{ ...search, view: 'map' }} icon={MapIcon} current={search.view === 'map'}>
          <Trans>｜地図《ちず》</Trans>
        </ViewLink>
      </div>
    </div>
  );
}

type ViewLinkProps = { to: GroupSearchState; icon: LucideIcon; current: boolean; children: ReactNode };

function ViewLink({ to, icon: Icon, current, children }: ViewLinkProps) {
  return (
    <Link
      to="/groups"
      search={to}
      resetScroll={false}
      activeOptions={{ exact: true, explicitUndefined: true }}
      data-current={current}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-6 px-3 text-ink no-underline hover:underline data-[current=true]:bg-accent-soft data-[current=true]:font-700 data-[current=true]:text-accent-strong"
    >
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      <span>{children}</span>
    </Link>
  );
}
