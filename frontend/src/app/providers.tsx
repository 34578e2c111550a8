import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApiProblem } from '@/api/problem';
import { useLocale } from '@/lib/display';
import { activateLocale, i18n } from '@/lib/i18n';
import { Message } from '@/ui/Message';
import { createAppRouter } from './router';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What the server refused it refuses again; what it could not do, it may do in a moment.
      retry: (count, error) => count < 1 && !(error instanceof ApiProblem && error.status < 500),
    },
  },
});

const router = createAppRouter(queryClient);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

export function App() {
  const locale = useLocale();
  useEffect(() => {
    activateLocale(locale);
  }, [locale]);

  return (
    <I18nProvider i18n={i18n} defaultComponent={Message}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
