import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { bodyOf, client } from '@/api/client';
import { type Listing, ownListingQuery } from '@/api/listings';
import { writing } from '@/api/writing';
import { isConflict } from '@/lib/failures';
import { changedFields, reconcile } from '@/lib/reconcile';
import { useAutosave } from '@/lib/useAutosave';
import { isWhole } from './checks';
import { FIELDS, patchOf, type Slug, type Values, valuesOf } from './steps';

export type Clash = { field: keyof Values; mine: Values; theirs: Values };

type Props = {
  slug: Slug;
  listing: Listing;
  values: Values;
  change: (field: keyof Values, value: unknown) => void;
};

const of = (slug: Slug, values: Values) =>
  Object.fromEntries(FIELDS[slug].map((field) => [field, values[field]])) as Values;

/**
 * Keeps the answers of one question by itself. Two of a group may write at once: what goes together is put together,
 * where it does not, one of them chooses.
 */
export function useKeepingListing({ slug, listing, values, change }: Props) {
  const queries = useQueryClient();
  const [clashes, setClashes] = useState<Clash[]>([]);
  const base = useRef({ values: of(slug, valuesOf(listing)), listing });
  const trouble = useRef<unknown>(null);

  const hear = (heard: Listing) => {
    base.current = { values: of(slug, valuesOf(heard)), listing: heard };
    queries.setQueryData(ownListingQuery(heard.id).queryKey, heard);
    void queries.invalidateQueries({ queryKey: ['myListings'] });
  };

  const send = async (now: Values) => {
    const held = base.current.listing;
    if (changedFields(base.current.values, of(slug, now)).length === 0 || !isWhole(slug, of(slug, now)))
      return;
    const { data } = await writing.PATCH('/api/v1/listings/{id}', {
      params: { path: { id: held.id } },
      body: patchOf(slug, held, now),
      ifMatch: held.revision,
    });
    hear(data);
  };

  const meet = async (now: Values, conflict: unknown) => {
    const path = { id: base.current.listing.id };
    const newest = await client.GET('/api/v1/listings/{id}', { params: { path } }).then(bodyOf);
    const theirs = of(slug, valuesOf(newest));
    const met = reconcile(base.current.values, of(slug, now), theirs);
    hear(newest);
    if (met.clashes.length > 0) {
      setClashes(met.clashes.map((field) => ({ field, mine: now, theirs })));
      throw conflict;
    }
    for (const field of changedFields(now, { ...now, ...met.values })) change(field, met.values[field]);
    await send({ ...now, ...met.values });
  };

  const save = (now: Values) =>
    send(now)
      .catch((error) => (isConflict(error) ? meet(now, error) : Promise.reject(error)))
      .catch((error) => {
        trouble.current = error;
        throw error;
      });

  const saving = useAutosave({ value: values, save });

  /** Before the page is left: whether everything is safe. A clash is no error; the panel asks. */
  const keep = async (): Promise<boolean> => {
    if (await saving.flush()) return true;
    if (isConflict(trouble.current)) return false;
    throw trouble.current;
  };

  const settle = (chosen: Record<string, 'mine' | 'theirs'>) => {
    for (const { field, theirs } of clashes) if (chosen[field] === 'theirs') change(field, theirs[field]);
    setClashes([]);
    saving.accept(base.current.values);
    void saving.flush();
  };

  return { ...saving, keep, clashes, settle };
}
