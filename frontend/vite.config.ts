/// <reference types="vitest/config" />
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.KOMITTO_API ?? 'http://127.0.0.1:8080';

// What every page needs, in one piece that stays cached when only our pages change.
const FOUNDATION =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack\/[\w-]+|@lingui\/(core|react))\/|\/src\/api\/(client|patience|problem|session)\.|\/src\/ui\/(Knot|RubyText|classes|button|firstIcons)\.|\/src\/lib\/(display|i18n|ruby|searchParams|useText|usePageTitle)\./;
const isFoundation = (id: string) =>
  id.includes('rolldown/runtime') ||
  (FOUNDATION.test(id) && !/[iI]nfiniteQuery|useMutation|mutationObserver/.test(id));

export default defineConfig({
  plugins: [react(), babel({ plugins: ['@lingui/babel-plugin-lingui-macro'] }), lingui(), tailwindcss()],
  resolve: {
    tsconfigPaths: true,
    // React has had the hook since 18; what is left of the package is its selector.
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: {
      // The human pages of the API are a page of this build, all else is the backend's.
      '/api': { target: api, bypass: ({ url }) => (url === '/api/docs' ? '/api-docs.html' : undefined) },
      '/q': { target: api },
      '/.well-known': { target: api },
    },
  },
  build: {
    target: 'es2022',
    // The content security policy allows no data: URL but in images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The API's own pages carry Swagger UI; nobody else loads it.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: ['index.html', 'api-docs.html'],
      output: {
        codeSplitting: { groups: [{ name: 'foundation', test: isFoundation }] },
      },
    },
  },
  test: {
    // Rules run in plain Node; only what is drawn needs a document.
    projects: [
      { extends: true, test: { name: 'rules', include: ['src/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/testing/setup.ts'],
        },
      },
    ],
  },
});
