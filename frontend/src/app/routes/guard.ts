import { type ParsedLocation, redirect } from '@tanstack/react-router';
import { settledSession } from '@/api/settled';

const WITHOUT_ASKING = ['/me/terms', '/me/settings/data', '/me/settings/leave'];

/** `beforeLoad` of pages for people who are signed in; whoever is not signs in and comes back to the page. */
export async function requireSignIn({ location }: { location: ParsedLocation }) {
  const session = await settledSession();
  if (session) {
    // Whoever is asked about new terms may still look at them, take everything along, and leave.
    if (session.me.termsAsked && !WITHOUT_ASKING.includes(location.pathname)) {
      throw redirect({ to: '/me/terms', search: { next: location.pathname + location.searchStr } });
    }
    return { me: session.me };
  }
  // What stands behind the # may be a secret of the page: it does not travel.
  throw redirect({ to: '/sign-in', search: { next: location.pathname + location.searchStr } });
}
