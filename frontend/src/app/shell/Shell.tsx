import { Outlet } from '@tanstack/react-router';
import { Footer } from './Footer';
import { Header } from './Header';
import { MAIN_ID, useFocusOnNavigation } from './useFocusOnNavigation';

export function Shell() {
  useFocusOnNavigation();
  return (
    <div className="flex min-h-dvh flex-col">
      <Header />
      <main id={MAIN_ID} tabIndex={-1} className="grow">
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}
