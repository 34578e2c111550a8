import { Trans } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { lazy } from 'react';
import { loadCatalogues } from '@/lib/i18n';
import { useOnline } from '@/lib/useOnline';
import { HelpProvider } from '@/ui/help';
import { Later } from '@/ui/Later';
import { Header } from './Header';
import { SkipLink } from './SkipLink';
import { useCity } from './useCity';
import { MAIN_ID, useFocusOnNavigation } from './useFocusOnNavigation';

const Footer = lazy(async () => (await Promise.all([import('../later/Footer'), loadCatalogues('ui')]))[0]);

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
        <Later place={<div className="mt-12 h-96 bg-mist" />}>
          <Footer city={city} />
        </Later>
      </div>
    </HelpProvider>
  );
}
