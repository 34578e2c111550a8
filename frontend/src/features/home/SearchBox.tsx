import { msg, plural } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { suggestionsQuery } from '@/api/queries';
import type { Suggestion } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useDebounced } from '@/lib/useDebounced';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Search } from '@/ui/firstIcons';
import { Term } from '@/ui/Term';

const NONE: Suggestion[] = [];

/** Words lead to the list, a suggestion straight to its group or field. */
export function SearchBox({ total }: { total: number | undefined }) {
  const [words, setWords] = useState('');
  const navigate = useNavigate();
  const text = useText();
  const { data } = useQuery(suggestionsQuery(useDebounced(words), useLocale()));
  const suggestions = words.trim() ? (data?.items ?? NONE) : NONE;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    navigate({ to: '/groups', search: { q: words.trim() || undefined } });
  };

  const pick = (id: string) => {
    const field = suggestions.some((item) => item.id === id && item.type === 'FIELD');
    if (field) navigate({ to: '/groups', search: { field: [id] } });
    else navigate({ to: '/groups/$groupId', params: { groupId: id } });
  };

  return (
    <search>
      <form action="/groups" onSubmit={submit}>
        <Combobox
          name="q"
          label={<Trans>｜団体《だんたい》をさがす</Trans>}
          hint={
            <>
              <Trans>
                ｜名前《なまえ》や｜気《き》になることばで（｜例《れい》：｜子《こ》ども、｜防災《ぼうさい》、おんがく）
              </Trans>{' '}
              {total !== undefined && (
                <Plural value={total} other="｜今《いま》#の｜団体《だんたい》がのっています。" />
              )}
            </>
          }
          value={words}
          onChange={setWords}
          suggestions={suggestions.map((item) => ({
            key: item.id,
            label: <SuggestionLine {...item} />,
          }))}
          onPick={pick}
          announcement={text(
            msg`${plural(suggestions.length, { other: '#件の候補があります。上下の矢印キーで選べます。' })}`,
          )}
        >
          <Button type="submit" className="min-h-14 shrink-0 px-8 text-lg">
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

function SuggestionLine({ type, label, kind }: Suggestion) {
  return (
    <>
      <span className="grow">{label}</span>
      <span className="shrink-0 text-ink-soft text-sm">
        {type === 'FIELD' ? <Trans>｜分野《ぶんや》</Trans> : kind && <Term of={kind} />}
      </span>
    </>
  );
}
