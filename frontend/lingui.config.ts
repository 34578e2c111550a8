import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

// Catalogues follow the lazy parts of the application: nobody loads the guide's words to see the home page.
// What every page shows first is the shell; `ui` follows, `forms` comes with the first form.
const catalogues = {
  shell: ['src/app/shell', 'src/features/home/*.*'],
  ui: ['src/ui/*.*', 'src/app/later'],
  forms: ['src/ui/form'],
  home: ['src/features/home/below'],
  display: ['src/features/display'],
  information: ['src/features/guide', 'src/features/accessibility'],
  account: ['src/features/account'],
  desk: ['src/features/desk'],
  wakuwakuDesk: ['src/features/desk/wakuwaku'],
  coordination: ['src/features/desk/coordination'],
  menu: ['src/features/account/menu'],
  exchange: ['src/features/exchange'],
  asking: ['src/features/exchange/asking', 'src/features/exchange/visitor', 'src/features/exchange/figures'],
  posting: ['src/features/exchange/posting'],
  matches: ['src/features/exchange/mine', 'src/features/exchange/match'],
  calls: ['src/features/calls'],
  proposals: ['src/features/proposals'],
  results: ['src/features/results'],
  reviews: ['src/features/reviews'],
  undertakings: ['src/features/undertakings'],
  proposal: ['src/ui/proposal'],
  attendance: ['src/features/exchange/attendance'],
  directory: ['src/features/directory'],
  projects: ['src/features/projects'],
  posts: ['src/features/posts'],
  registration: ['src/features/registration'],
  membership: ['src/features/membership'],
};

/** What lies within a part and has a catalogue of its own. */
const apart: Record<string, string[]> = {
  account: ['menu'],
  desk: ['wakuwaku', 'coordination'],
  exchange: ['asking', 'visitor', 'figures', 'posting', 'mine', 'match', 'attendance'],
};

export default defineConfig({
  sourceLocale: 'ja',
  locales: ['ja', 'ja-x-easy', 'en'],
  catalogs: Object.entries(catalogues).map(([name, folders]) => ({
    path: `<rootDir>/src/locales/{locale}/${name}`,
    include: folders.map((folder) => `<rootDir>/${folder}`),
    exclude: ['**/*.test.*', ...(apart[name] ?? []).map((part) => `**/${name}/${part}/**`)],
  })),
  // Without line numbers a moved component does not touch the catalogues.
  format: formatter({ lineNumbers: false }),
});
