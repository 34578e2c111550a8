// People write a post as they write a mail: empty lines part paragraphs, 「・」 begins an item, 「■」 a heading.
// The server keeps HTML; nobody has to see it.

const HEADING = /^(?:■|#)\s*/;
const ITEM = /^(?:・|[-*•]\s)\s*/;
const NUMBER = /^\d{1,2}[.．)）]\s*/;
const ADDRESS = /(https?:\/\/[^\s<>"'、。）」]+)|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;

export function toHtml(text: string): string {
  return blocks(text).map(toBlock).join('');
}

/** Lines that belong together: parted by empty lines, and where a list or a heading begins or ends. */
function blocks(text: string): string[][] {
  const all: string[][] = [];
  let kind: string | undefined;
  for (const line of text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trim())) {
    const next = line === '' ? undefined : kindOf(line);
    if (next === undefined) kind = undefined;
    else if (next === kind && next !== 'heading') all.at(-1)?.push(line);
    else all.push([line]);
    kind = next;
  }
  return all;
}

function kindOf(line: string) {
  if (HEADING.test(line)) return 'heading';
  if (ITEM.test(line)) return 'items';
  return NUMBER.test(line) ? 'numbers' : 'words';
}

function toBlock(lines: string[]): string {
  const [first = ''] = lines;
  switch (kindOf(first)) {
    case 'heading':
      return `<h2>${marked(first.replace(HEADING, ''))}</h2>`;
    case 'items':
      return `<ul>${lines.map((line) => `<li>${marked(line.replace(ITEM, ''))}</li>`).join('')}</ul>`;
    case 'numbers':
      return `<ol>${lines.map((line) => `<li>${marked(line.replace(NUMBER, ''))}</li>`).join('')}</ol>`;
    default:
      return `<p>${lines.map(marked).join('<br>')}</p>`;
  }
}

/** Addresses become links by themselves. */
function marked(line: string): string {
  let end = 0;
  let html = '';
  for (const match of line.matchAll(ADDRESS)) {
    const [address, url] = match;
    html += escaped(line.slice(end, match.index));
    html += `<a href="${escaped(url ?? `mailto:${address}`)}">${escaped(address)}</a>`;
    end = match.index + address.length;
  }
  return html + escaped(line.slice(end));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function toText(html: string): string {
  return [...parsed(html).children].map(blockText).join('\n\n');
}

function blockText(block: Element): string {
  const lines = [...block.children].filter(({ localName }) => localName === 'li').map(lineText);
  switch (block.localName) {
    case 'h2':
    case 'h3':
      return `■${lineText(block)}`;
    case 'ul':
      return lines.map((line) => `・${line}`).join('\n');
    case 'ol':
      return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
    default:
      return [...block.childNodes]
        .map((node) => (node instanceof Element && node.localName === 'br' ? '\n' : node.textContent))
        .join('');
  }
}

const lineText = (element: Element) => element.textContent?.trim() ?? '';

/** Whether nothing would be lost by editing a body here; one that came from elsewhere may say more than we can write. */
export function isPlain(html: string): boolean {
  return bare(html) === bare(toHtml(toText(html)));
}

function bare(html: string): string {
  const body = parsed(html);
  for (const link of body.querySelectorAll('a')) link.removeAttribute('rel');
  return body.innerHTML.replaceAll('\n', '').trim();
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
