import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSessionState } from '@/api/session';
import { loadCatalogues } from '@/lib/i18n';
import { UserRound } from '@/ui/firstIcons';

// Only who has an account loads more than the link.
const AccountMenu = lazy(async () => {
  const [menu] = await Promise.all([import('@/features/account/menu/AccountMenu'), import('../catalogues')]);
  await loadCatalogues('ui', 'menu');
  return menu;
});
const AskingDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('@/features/account/asking/AskingDialog'),
    import('../catalogues'),
  ]);
  await loadCatalogues('ui', 'forms', 'account');
  return dialog;
});

const SHAPE =
  'my-2 inline-flex min-h-12 flex-col items-center justify-center break-keep rounded-8 px-1 font-bold text-ink text-xs leading-130 no-underline hover:underline sm:flex-row sm:gap-2 sm:px-3 sm:text-sm';

/** The door: signing in, or the name of whoever is. While it is not known yet, its place is kept. */
export function AccountEntry() {
  const { session, asks } = useSessionState();
  const door = (
    <Link
      to="/sign-in"
      // Back to where one was; from the home page to one's own. Nowhere yet while the page is drawn ahead of time.
      search={() => ({
        next:
          session !== undefined && location.pathname.length > 1
            ? location.pathname + location.search
            : undefined,
      })}
      className={session === undefined ? `${SHAPE} invisible` : SHAPE}
    >
      <UserRound className="size-5 shrink-0 text-accent" />
      <span>
        <Trans>ログイン</Trans>
      </span>
    </Link>
  );
  return (
    <>
      {session ? (
        <Suspense fallback={door}>
          <AccountMenu me={session.me} />
        </Suspense>
      ) : (
        door
      )}
      {asks && (
        <Suspense>
          <AskingDialog asks={asks} />
        </Suspense>
      )}
    </>
  );
}
