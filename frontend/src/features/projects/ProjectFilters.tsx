import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { FacetCount } from '@/api/types';
import { useMediaQuery } from '@/lib/useMediaQuery';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { PROJECT_FILTERS, type ProjectFilter } from './projectSearch';

const route = getRouteApi('/wakuwaku/projects');

const NAMES = {
  year: <Trans>｜年度《ねんど》</Trans>,
  department: <Trans>｜市《し》の｜担当課《たんとうか》</Trans>,
  stage: <Trans>｜段階《だんかい》</Trans>,
};

type Props = { facets: Record<ProjectFilter, FacetCount[]> | undefined };

export function ProjectFilters({ facets }: Props) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const text = useText();
  const [typed, setTyped] = useState(search.q ?? '');
  const change = (part: typeof search) => navigate({ search: { ...search, ...part }, resetScroll: false });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ q: typed.trim() || undefined });
  };
  const wide = useMediaQuery('(min-width: 40rem)');
  const everything = text(msg`すべて`);

  return (
    <search>
      <form onSubmit={submit} className="flex flex-col gap-4 rounded-12 bg-mist p-4 sm:p-6">
        <div className="flex items-end gap-2">
          <div className="grow">
            <TextField
              name="q"
              type="search"
              maxLength={200}
              label={<Trans>｜事業《じぎょう》や｜団体《だんたい》の｜名前《なまえ》</Trans>}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <Button type="submit" className="min-h-12 shrink-0 whitespace-nowrap">
            <Search aria-hidden="true" className="size-5" />
            <span>
              <Trans>さがす</Trans>
            </span>
          </Button>
        </div>
        <Folded fold={!wide} open={PROJECT_FILTERS.some((filter) => search[filter])}>
          {PROJECT_FILTERS.map((filter) => (
            <Select
              key={filter}
              label={NAMES[filter]}
              value={search[filter] ?? ''}
              onChange={(event) => change({ [filter]: event.target.value || undefined })}
              options={[
                { value: '', label: everything },
                ...optionsOf(facets?.[filter] ?? [], search[filter]),
              ]}
            />
          ))}
        </Folded>
      </form>
    </search>
  );
}

/** On a phone the results come before the ways to narrow them. */
function Folded({ fold, open, children }: { fold: boolean; open: boolean; children: ReactNode }) {
  if (!fold) return <div className="grid grid-cols-3 gap-4">{children}</div>;
  return (
    <Disclosure summary={<Trans>しぼりこむ</Trans>} open={open}>
      <div className="flex flex-col gap-4">{children}</div>
    </Disclosure>
  );
}

/** A chosen value stays offered even when nothing is left behind it. */
function optionsOf(counts: FacetCount[], chosen: string | undefined) {
  const options = counts.map(({ code, label, count }) => ({ value: code, label: `${label} (${count})` }));
  if (!chosen || counts.some(({ code }) => code === chosen)) return options;
  return [...options, { value: chosen, label: `${chosen} (0)` }];
}
