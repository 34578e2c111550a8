// Draws the public pages ahead of time, so that their first sight is HTML and CSS and waits for no script.
// Reads the build in dist and puts pages/…html there; _ stands for whatever a path has in that place.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { build } from 'vite';

const ROOT = new URL('../', import.meta.url).pathname;
const DIST = `${ROOT}dist`;
const DRAWING = `${ROOT}node_modules/.drawing`;

const PAGES = [
  { path: '/', file: 'index' },
  { path: '/groups', file: 'groups' },
  { path: '/groups/_', file: 'groups/_' },
  { path: '/wakuwaku/projects', file: 'wakuwaku/projects' },
  { path: '/wakuwaku/projects/_', file: 'wakuwaku/projects/_' },
  { path: '/guide', file: 'guide' },
  { path: '/accessibility', file: 'accessibility' },
];

/** The script that runs first is a plain one: modules wait for the whole document. */
async function buildEarly() {
  const { output } = await build({
    root: ROOT,
    // Apart from the application: it shares no chunk and no plugin with it.
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: {
      target: 'es2022',
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: 'src/app/early.ts',
        output: { format: 'iife', entryFileNames: 'assets/[name]-[hash].js', codeSplitting: false },
      },
    },
  });
  return output[0].fileName;
}

/**
 * The application once more, for this process; by the same conditions as for the browser and with a window, or its router
 * would draw another tree than the one React looks for in the page.
 */
async function buildDrawing() {
  const { window } = new JSDOM('', { url: 'http://localhost/' });
  const { document, history, localStorage, sessionStorage } = window;
  Object.assign(globalThis, { window, self: window, document, history, localStorage, sessionStorage });
  globalThis.addEventListener = window.addEventListener.bind(window);
  // Nobody is there to answer.
  globalThis.fetch = () => new Promise(() => {});
  process.env.NODE_ENV = 'production';
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: { ssr: 'src/app/draw.tsx', outDir: DRAWING, emptyOutDir: true, copyPublicDir: false },
    ssr: { noExternal: true, resolve: { conditions: ['browser', 'module', 'import', 'default'] } },
  });
  return import(pathToFileURL(`${DRAWING}/draw.js`));
}

const early = await buildEarly();
const { drawPage, drawShell } = await buildDrawing();
const manifest = JSON.parse(await readFile(`${DIST}/.vite/manifest.json`, 'utf8'));
const template = await readFile(`${DIST}/index.html`, 'utf8');

/** Every script a source file brings along, itself included. */
function scriptsOf(source, found = new Set()) {
  const { file, imports = [] } = manifest[source];
  if (found.has(file)) return found;
  for (const other of imports) scriptsOf(other, found);
  return found.add(file);
}

const sourceOf = (part) =>
  Object.keys(manifest).find(
    (source) => source.endsWith(`/${part}.tsx`) || source.endsWith(`/ja/${part}.po`),
  );

const application = [...scriptsOf('index.html')].map((file) => `/${file}`);

function html({ html: body, title, parts }, drawn) {
  const scripts = new Set();
  for (const source of ['index.html', 'src/locales/ja/shell.po', ...parts.map(sourceOf)])
    scriptsOf(source, scripts);
  const links = [...scripts].map(
    (file) => `    <link rel="modulepreload" fetchpriority="low" crossorigin href="/${file}">\n`,
  );
  return template
    .replace(/ *<(script type="module"|link rel="modulepreload").*\n/g, '')
    .replace(
      '<meta charset="utf-8" />',
      `$&\n    <script src="/${early}" data-parts="${application.join(' ')}"></script>`,
    )
    .replace('  </head>', () => `${links.join('')}  </head>`)
    .replace(/<title>.*<\/title>/, () => `<title>${title}</title>`)
    .replace('<div id="root"></div>', () => `<div id="root"${drawn ? ' data-drawn' : ''}>${body}</div>`);
}

async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

for (const { path, file } of PAGES)
  await write(`${DIST}/pages/${file}.html`, html(await drawPage(path), true));
await write(`${DIST}/index.html`, html({ ...(await drawShell()), title: 'こみっと' }, false));
await rm(DRAWING, { recursive: true });
await rm(`${DIST}/.vite`, { recursive: true });
console.log(`drew ${PAGES.length} pages`);
// The caches of what was drawn would keep this process for minutes.
process.exit();
