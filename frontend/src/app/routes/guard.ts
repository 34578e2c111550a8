import { type ParsedLocation, redirect } from '@tanstack/react-router';
import { settledSession } from '@/api/settled';

/** `beforeLoad` of pages for people who are signed in; whoever is not signs in and comes back to the page. */
export async function requireSignIn({ location }: { location: ParsedLocation }) {
  const session = await settledSession();
  if (session) return { me: session.me };
  // What stands behind the # may be a secret of the page: it does not travel.
  throw redirect({ to: '/sign-in', search: { next: location.pathname + location.searchStr } });
}
