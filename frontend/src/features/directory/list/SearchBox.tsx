import { msg, plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { suggestionsQuery } from '@/api/queries';
import type { Suggestion } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useDebounced } from '@/lib/useDebounced';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { useGroupSearch } from './useGroupSearch';

/** Words to search by; names and fields are proposed while typing. Without them it is an ordinary form. */
export function SearchBox() {
  const { search, change } = useGroupSearch();
  const navigate = useNavigate();
  const text = useText();
  const [typed, setTyped] = useState(search.q ?? '');
  const { data } = useQuery(suggestionsQuery(useDebounced(typed.trim(), 150), useLocale()));
  const suggestions = (typed.trim() && data?.items) || [];

  const pick = (key: string) => {
    const option = suggestions.find((suggestion) => keyOf(suggestion) === key);
    if (option?.type === 'GROUP') {
      navigate({ to: '/groups/$groupId', params: { groupId: option.id } });
    } else if (option) {
      setTyped('');
      change({ ...search, q: undefined, field: [...new Set([...(search.field ?? []), option.id])] });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ ...search, q: typed.trim() || undefined });
  };

  return (
    <search>
      <form onSubmit={submit}>
        <Combobox
          label={<Trans>｜団体《だんたい》の｜名前《なまえ》や、｜活動《かつどう》のことば</Trans>}
          name="q"
          value={typed}
          onChange={setTyped}
          suggestions={suggestions.map((option) => ({ key: keyOf(option), label: <Option of={option} /> }))}
          onPick={pick}
          announcement={text(
            msg`${plural(suggestions.length, { other: '｜候補《こうほ》が#｜件《けん》あります' })}`,
          )}
        >
          <Button type="submit" className="min-h-14 shrink-0 whitespace-nowrap px-5">
            <Search aria-hidden="true" className="size-5" />
            <span>
              <Trans>さがす</Trans>
            </span>
          </Button>
        </Combobox>
      </form>
    </search>
  );
}

const keyOf = ({ type, id }: Suggestion) => `${type}-${id}`;

function Option({ of: { type, label, kind } }: { of: Suggestion }) {
  return (
    <>
      <span className="grow">{label}</span>
      <span className="shrink-0 text-ink-soft text-sm">
        {type === 'FIELD' ? <Trans>｜分野《ぶんや》</Trans> : kind?.label}
      </span>
    </>
  );
}
