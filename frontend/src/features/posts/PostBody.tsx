import { createElement, Fragment, type ReactNode } from 'react';

const KNOWN = new Set(['p', 'strong', 'em', 'ul', 'ol', 'li', 'h2', 'h3', 'blockquote']);
const LEADS_SOMEWHERE = /^(https?:|mailto:|tel:)/i;

const STYLE =
  'flex flex-col gap-5 [&_blockquote]:border-accent-line [&_blockquote]:border-l-4 [&_blockquote]:pl-4 [&_h2]:mt-4 [&_h2]:font-bold [&_h2]:text-[1.375rem] [&_h2]:leading-140 [&_h3]:mt-2 [&_h3]:font-bold [&_h3]:text-lg [&_ol]:list-decimal [&_ol]:pl-7 [&_ul]:list-disc [&_ul]:pl-6';

/**
 * What a group wrote. The server has taken out what does not belong there; here only what is known is drawn, piece by piece,
 * so that nothing can ever slip into the page as it stands.
 */
export function PostBody({ html }: { html: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return (
    <div lang="ja" className={STYLE}>
      {drawn(body.childNodes)}
    </div>
  );
}

function drawn(nodes: Iterable<Node>): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text once written does not change its order.
  return [...nodes].map((node, place) => <Fragment key={place}>{piece(node)}</Fragment>);
}

function piece(node: Node): ReactNode {
  if (!(node instanceof Element)) return node.textContent;
  const name = node.localName;
  if (name === 'br') return <br />;
  const inside = drawn(node.childNodes);
  if (name === 'a') return <Link to={node.getAttribute('href') ?? ''}>{inside}</Link>;
  return KNOWN.has(name) ? createElement(name, null, ...inside) : inside;
}

function Link({ to, children }: { to: string; children: ReactNode }) {
  if (!LEADS_SOMEWHERE.test(to)) return children;
  return (
    <a href={to} rel="nofollow noreferrer" className="text-link underline underline-offset-4">
      {children}
    </a>
  );
}
