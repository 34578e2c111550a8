import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useLayoutEffect } from 'react';
import { ApiProblem } from '@/api/problem';
import { useLocale } from '@/lib/display';
import { showPage } from '@/lib/displayChoice';
import { activateLocale, i18n } from '@/lib/i18n';
import { Message } from '@/ui/Message';
import type { AppRouter } from './router';

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // What the server refused it refuses again; what it could not do, it may do in a moment.
        retry: (count, error) => count < 1 && !(error instanceof ApiProblem && error.status < 500),
      },
    },
  });

export function App({ router }: { router: AppRouter }) {
  const locale = useLocale();
  useLayoutEffect(showPage, []);
  useEffect(() => {
    if (i18n.locale !== locale) activateLocale(locale);
  }, [locale]);

  return (
    <I18nProvider i18n={i18n} defaultComponent={Message}>
      <QueryClientProvider client={router.options.context.queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
