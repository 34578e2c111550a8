import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { bodyOf } from '@/api/client';
import { type Proposal, type ProposalPatch, proposalQuery, readProposal } from '@/api/proposals';
import { writing } from '@/api/writing';
import { isConflict } from '@/lib/failures';
import { changedFields, reconcile } from '@/lib/reconcile';
import { useAutosave } from '@/lib/useAutosave';

export type Clash<V> = { field: keyof V & string; mine: V; theirs: V };

type Options<V extends object> = {
  proposal: Proposal;
  /** What stands on the page now. */
  now: V;
  /** What the page shows of a proposal. */
  pick: (proposal: Proposal) => V;
  /** What is sent when these fields changed. */
  patchOf: (values: V, fields: (keyof V & string)[]) => ProposalPatch;
  /** A value that is only half written waits until it is whole. */
  isFine: (field: keyof V & string, values: V) => boolean;
  /** Puts what somebody else wrote on the page. */
  put: (field: keyof V & string, values: V) => void;
};

/**
 * Keeps what is typed, by itself. What two people change at once goes together where it can; where it cannot, both texts
 * are shown and one of them is chosen.
 */
export function useWriting<V extends object>({ proposal, now, pick, patchOf, isFine, put }: Options<V>) {
  const queries = useQueryClient();
  const { id } = proposal;
  const [clashes, setClashes] = useState<Clash<V>[]>([]);
  const trouble = useRef<unknown>(null);
  // What the server held when this page last heard from it: newer news elsewhere in the cache must not hide a clash.
  const base = useRef({ values: pick(proposal), revision: proposal.revision });

  const hear = (heard: Proposal) => {
    base.current = { values: pick(heard), revision: heard.revision };
    queries.setQueryData(proposalQuery(id).queryKey, heard);
  };

  const send = async (values: V) => {
    const ready = changedFields(base.current.values, values).filter((field) => isFine(field, values));
    if (ready.length === 0) return;
    const written = writing.PATCH('/api/v1/proposals/{id}', {
      params: { path: { id } },
      body: patchOf(values, ready),
      ifMatch: base.current.revision,
    });
    hear((await written.then(bodyOf)) as Proposal);
  };

  const meet = async (values: V, conflict: unknown) => {
    const newest = await readProposal(id);
    const theirs = pick(newest);
    const { clashes: open, values: both } = reconcile(base.current.values, values, theirs);
    hear(newest);
    if (open.length > 0) {
      setClashes(open.map((field) => ({ field, mine: values, theirs })));
      throw conflict;
    }
    for (const field of changedFields(values, both)) put(field, both);
    await send(both);
  };

  const save = async (values: V) => {
    try {
      await send(values).catch((error) => (isConflict(error) ? meet(values, error) : Promise.reject(error)));
    } catch (error) {
      trouble.current = error;
      throw error;
    }
  };

  const saving = useAutosave({ value: now, save });

  /** Before the page is left: whether everything is safe. A clash is no error; the panel asks. */
  const keep = async (): Promise<boolean> => {
    if (await saving.flush()) return true;
    if (isConflict(trouble.current)) return false;
    throw trouble.current;
  };

  const settle = (chosen: Record<string, 'mine' | 'theirs'>) => {
    for (const { field, theirs } of clashes) if (chosen[field] === 'theirs') put(field, theirs);
    setClashes([]);
    saving.accept(base.current.values);
    void saving.flush();
  };

  return { ...saving, keep, clashes, settle };
}
