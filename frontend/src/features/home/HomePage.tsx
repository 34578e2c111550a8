import { msg } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { groupsQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { loadCatalogues } from '@/lib/i18n';
import { usePageTitle } from '@/lib/usePageTitle';
import { useText } from '@/lib/useText';
import { Later } from '@/ui/Later';
import { Hero } from './Hero';
import { recentlyConfirmed } from './lists';
import { WaysIn } from './WaysIn';

const Below = lazy(
  async () => (await Promise.all([import('./below/Below'), loadCatalogues('ui', 'home')]))[0],
);

/** What a visitor can do at once, before anything about us. */
export function HomePage() {
  const locale = useLocale();
  const text = useText();
  const { data: recent } = useQuery(groupsQuery(recentlyConfirmed, locale));
  usePageTitle(text(msg`市民活動の団体をさがす`));

  return (
    <>
      <Hero total={recent?.total} />
      <div className="mx-auto flex max-w-page flex-col gap-16 px-4 py-10 sm:px-6">
        <WaysIn />
        <Later place={<div className="min-h-dvh" />}>
          <Below />
        </Later>
      </div>
    </>
  );
}
