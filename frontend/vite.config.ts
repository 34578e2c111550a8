/// <reference types="vitest/config" />
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';

const api = process.env.KOMITTO_API ?? 'http://127.0.0.1:8080';

// Few pieces: a request costs a slow telephone more than a few kilobytes too many.
const SOURCES = new URL('src/', import.meta.url).pathname;
const HELPERS = /rolldown\/runtime|vite\/preload-helper/;
// What every page needs stays cached when only our pages change.
const REACT = /node_modules\/(react|react-dom|scheduler)\//;
const FOUNDATION = /node_modules\/(use-sync-external-store|@tanstack\/[\w-]+|@lingui\/(core|react))\//;
const LATE_HOOKS = /(infiniteQuery|queries|mutation)Observer|use(InfiniteQuery|Queries|Mutation)/;
const ICONS = /node_modules\/lucide-react\//;
const EVERYWHERE = /\/src\/(ui|lib|api)\/.*\.tsx?$|infiniteQueryObserver|useInfiniteQuery/;
const OF_FEATURE = /\/src\/features\/(\w+)\/.*\.tsx?$/;

const AT_HAND = /\/(react|foundation|start|rolldown-runtime|parts|icons)-[^/]*$/;
// What only people at work wait for does not have its parts listed on everybody's first page.
const WORK = /\/(areas|catalogues|AccountMenu|AskingDialog)-[^/]*$/;

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Whether the start of the application imports this module of ours, itself or through others, not only when it is wanted. */
function neededAtStart(id: string, modules: Modules, asked = new Set<string>()): boolean {
  if (id === `${SOURCES}app/start.tsx`) return true;
  if (!id.startsWith(SOURCES) || asked.has(id)) return false;
  asked.add(id);
  return modules.getModuleInfo(id)?.importers.some((by) => neededAtStart(by, modules, asked)) ?? false;
}

/** Whether a module leaves the large libraries (forms, map, codes) to the few pages that want them. */
function isLight(id: string, modules: Modules, asked = new Set<string>()): boolean {
  if (asked.has(id) || [HELPERS, REACT, FOUNDATION, ICONS].some((known) => known.test(id))) return true;
  if (!id.startsWith(SOURCES)) return false;
  asked.add(id);
  return modules.getModuleInfo(id)?.importedIds.every((other) => isLight(other, modules, asked)) ?? false;
}

/** What several pages want comes in one piece. */
const shared = (test: RegExp, name: (id: string) => string) => ({
  debugName: 'shared',
  test,
  name: (id: string, modules: Modules) => (isLight(id, modules) ? name(id) : null),
  minShareCount: 2,
});

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
    modulePreload: {
      polyfill: false,
      // Whoever asks for more has these already, or is getting them with the footer.
      resolveDependencies: (part, wanted) =>
        WORK.test(part) ? [] : wanted.filter((file) => !AT_HAND.test(file)),
    },
    // For scripts/draw.mjs, which takes it away again.
    manifest: true,
    // The API's own pages carry Swagger UI; nobody else loads it.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: ['index.html', 'api-docs.html'],
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: REACT },
            { name: 'foundation', test: (id) => FOUNDATION.test(id) && !LATE_HOOKS.test(id) },
            {
              debugName: 'start',
              name: (id, modules) => (HELPERS.test(id) || neededAtStart(id, modules) ? 'start' : null),
            },
            shared(ICONS, () => 'icons'),
            shared(EVERYWHERE, () => 'parts'),
            shared(OF_FEATURE, (id) => `${id.match(OF_FEATURE)?.[1]}-parts`),
          ],
        },
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
