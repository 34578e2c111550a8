// The budgets of the first view and of what comes lazily, in bytes of gzip, taken from the built files.
import { readdirSync, readFileSync } from 'node:fs';

const assets = readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name));
const named = (pattern) => assets.filter((name) => pattern.test(name)).map((name) => `dist/assets/${name}`);

// What the home page asks for at once, the words of its language among it.
const html = readFileSync('dist/pages/index.html', 'utf8');
const atOnce = [...new Set(html.match(/assets\/[^" ]+\.js/g))].map((file) => `dist/${file}`);

const lazy = named(/^[A-Z]\w*Page-.*\.js$/).map((path) => ({ name: path, path, limit: '25 kB' }));

export default [
  { name: 'first public route, scripts', path: atOnce, limit: '120 kB' },
  { name: 'styles', path: named(/^styles-.*\.css$/), limit: '20 kB' },
  { name: 'below the first screen', path: named(/^(Below|Footer)-.*\.js$/), limit: '10 kB' },
  { name: 'forms', path: named(/^useForm-.*\.js$/), limit: '20 kB' },
  { name: 'map', path: named(/^MapView-.*\.js$/), limit: '52 kB' },
  ...lazy,
].map((budget) => ({ gzip: true, ...budget }));
