import type { LinkProps } from '@tanstack/react-router';
import { nextOf, previousOf, type Slug } from '../form/steps';

export type From = 'check' | 'list' | undefined;

/** Where a page leads when it is done: back to where one came from, or on to the next question. */
export function wayOn(registrationId: string, slug: Slug, from: From) {
  const params = { registrationId };
  if (from === 'check') return { to: '/registrations/$registrationId/check', params } as const;
  const next = from === 'list' ? undefined : nextOf(slug);
  if (!next) return { to: '/registrations/$registrationId', params } as const;
  return { to: '/registrations/$registrationId/$step', params: { ...params, step: next } } as const;
}

export function wayBack(registrationId: string, slug: Slug, from: From): LinkProps {
  const params = { registrationId };
  if (from === 'check') return { to: '/registrations/$registrationId/check', params } as LinkProps;
  const before = from === 'list' ? undefined : previousOf(slug);
  if (!before) return { to: '/registrations/$registrationId', params } as LinkProps;
  return { to: '/registrations/$registrationId/$step', params: { ...params, step: before } } as LinkProps;
}

export const cameFrom = ({ from }: Record<string, unknown>): { from?: From } => ({
  from: from === 'check' || from === 'list' ? from : undefined,
});
