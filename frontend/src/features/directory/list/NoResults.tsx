import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { City, GroupPage } from '@/api/types';
import { Button } from '@/ui/Button';
import { useHelp } from '@/ui/help';
import { Panel } from '@/ui/Panel';
import { FilterText } from './ActiveFilters';
import { activeFilters, type FilterName, withoutAll, withoutFilters } from './filters';
import { useGroupSearch } from './useGroupSearch';

type Props = { city: City | undefined; hint: GroupPage['hint'] };

/** Nothing fits: which condition to give up, with what that brings; else a person who helps. */
export function NoResults({ city, hint }: Props) {
  const { search, change } = useGroupSearch();
  const help = useHelp();
  return (
    <Panel
      title={
        <Trans>｜条件《じょうけん》に｜合《あ》う｜団体《だんたい》が｜見《み》つかりませんでした</Trans>
      }
      actions={
        <>
          {hint && (
            <Button onClick={() => change(withoutAll(search, hint.filter))}>
              <span className="[word-break:auto-phrase]">
                <Relax name={hint.filter} total={hint.total} city={city} />
              </span>
            </Button>
          )}
          <Button look={hint ? 'secondary' : 'primary'} onClick={() => change(withoutFilters(search))}>
            <span>
              <Trans>｜条件《じょうけん》をすべて｜外《はず》す</Trans>
            </span>
          </Button>
        </>
      }
    >
      {help && <AskTheCity phone={help.phone} />}
    </Panel>
  );
}

function Relax({ name, total, city }: { name: FilterName; total: number; city: City | undefined }) {
  const { search } = useGroupSearch();
  const filters = activeFilters(search).filter((filter) => filter.name === name);
  const condition = filters.map((filter, index) => (
    <Fragment key={filter.value}>
      {index > 0 && '・'}
      <FilterText filter={filter} city={city} />
    </Fragment>
  ));
  return (
    <Trans>
      {condition} を｜外《はず》すと{total}｜件《けん》あります
    </Trans>
  );
}

function AskTheCity({ phone }: { phone: string }) {
  return (
    <p>
      <Trans>
        ことばを｜短《みじか》くすると｜見《み》つかることがあります。｜市《し》の｜窓口《まどぐち》でも、いっしょにさがします（｜電話《でんわ》
        {phone}）。
      </Trans>
    </p>
  );
}
