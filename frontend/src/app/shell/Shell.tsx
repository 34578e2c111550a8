import { Trans } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { useOnline } from '@/lib/useOnline';
import { HelpProvider } from '@/ui/HelpLine';
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
        <p role="status" data-print="hide" className="bg-yellow-100 px-4 text-center font-bold">
          {!online && (
            <Trans>
              インターネットにつながっていません。いま｜見《み》えているところは｜読《よ》めます。
            </Trans>
          )}
        </p>
        {/* As high as the window, so that the footer never jumps out of sight when the page arrives. */}
        <main id={MAIN_ID} tabIndex={-1} className="min-h-dvh grow print:min-h-0">
          <Outlet />
        </main>
        <Footer city={city} />
      </div>
    </HelpProvider>
  );
}
