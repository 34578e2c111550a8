// Every text of the code is in the catalogues, and every text of the catalogues is in every language.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const locales = ['ja', 'ja-x-easy', 'en'];
const catalogues = locales.flatMap((locale) =>
  readdirSync(`src/locales/${locale}`).map((file) => `src/locales/${locale}/${file}`),
);
const read = () =>
  catalogues.map((path) => readFileSync(path, 'utf8').replace(/^"POT-Creation-Date.*$/m, ''));

const before = read();
execFileSync('lingui', ['extract', '--clean'], { stdio: ['ignore', 'ignore', 'inherit'] });
const stale = read().some((text, index) => text !== before[index]);
if (stale)
  console.error('The catalogues did not match the code; they have been extracted anew: look and commit.');

let missing = 0;
for (const path of catalogues.filter((path) => !path.includes('/ja/'))) {
  const untranslated = readFileSync(path, 'utf8')
    .split('\n\n')
    .slice(1)
    .filter((entry) => /^msgstr ""$/m.test(entry) && !/^msgstr ""\n"/m.test(entry));
  for (const entry of untranslated) console.error(`${path}: ${entry.match(/^msgid .*(\n".*)*/m)?.[0]}`);
  missing += untranslated.length;
}
if (missing > 0) console.error(`${missing} texts without translation`);
process.exit(stale || missing > 0 ? 1 : 0);
