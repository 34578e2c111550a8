// The secret of an invitation travels behind the #. Whoever has to sign in first finds it again in this tab, and only here.

const KEY = 'komitto.invitation';

const inAddress = () => new URLSearchParams(location.hash.replace(/^#/, '')).get('secret');

/** The secret of the link, taken out of the address so that it is not passed on with it. */
export function takeSecret(): string | null {
  const given = inAddress();
  try {
    if (given) {
      sessionStorage.setItem(KEY, given);
      history.replaceState(history.state, '', location.pathname);
    }
    return given ?? sessionStorage.getItem(KEY);
  } catch {
    // Without a storage it works for those who are signed in already.
    return given;
  }
}

export function forgetSecret() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
