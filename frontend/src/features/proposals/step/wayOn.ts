import type { LinkProps } from '@tanstack/react-router';
import type { Proposal } from '@/api/proposals';
import { nextOf, previousOf, type Slug } from '../form/steps';

export type From = 'check' | 'list' | undefined;

/** Where a page leads when it is done: back to where one came from, or on to the next question. */
export function wayOn(proposal: Proposal, slug: Slug, from: From) {
  const params = { proposalId: proposal.id };
  if (from === 'check') return { to: '/proposals/$proposalId/check', params } as const;
  const next = from === 'list' ? undefined : nextOf(slug, proposal);
  if (!next) return { to: '/proposals/$proposalId', params } as const;
  return { to: '/proposals/$proposalId/$step', params: { ...params, step: next } } as const;
}

export function wayBack(proposal: Proposal, slug: Slug, from: From): LinkProps {
  const params = { proposalId: proposal.id };
  if (from === 'check') return { to: '/proposals/$proposalId/check', params } as LinkProps;
  const before = from === 'list' ? undefined : previousOf(slug, proposal);
  if (!before) return { to: '/proposals/$proposalId', params } as LinkProps;
  return { to: '/proposals/$proposalId/$step', params: { ...params, step: before } } as LinkProps;
}

export const cameFrom = ({ from }: Record<string, unknown>): { from?: From } => ({
  from: from === 'check' || from === 'list' ? from : undefined,
});
