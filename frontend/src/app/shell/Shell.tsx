import { Trans } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { useOnline } from '@/lib/useOnline';
import { HelpProvider } from '@/ui/HelpLine';
import { Notice } from '@/ui/Notice';
import { SkipLink } from '@/ui/SkipLink';
import { Footer } from './Footer';
import { Header } from './Header';
import { useCity } from './useCity';
import { MAIN_ID, useFocusOnNavigation } from './useFocusOnNavigation';

export function Shell() {
  const { city, help } = useCity();
  const online = useOnline();
  useFocusOnNavigation();
  return (
    <HelpProvider value={help}>
      <div className="flex min-h-dvh flex-col">
        <SkipLink target={MAIN_ID} />
        <Header cityName={city?.name} />
        <div role="status" data-print="hide" className="mx-auto w-full max-w-page empty:hidden">
          {!online && (
            <Notice
              kind="warning"
              className="m-4"
              title={
                <Trans>
                  インターネットにつながっていません。いま｜見《み》えているところは｜読《よ》めます。
                </Trans>
              }
            />
          )}
        </div>
        <main id={MAIN_ID} tabIndex={-1} className="grow">
          <Outlet />
        </main>
        <Footer city={city} />
      </div>
    </HelpProvider>
  );
}
