/** The words of a body without its marks, for where a few of them must do. */
export function bodyText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.children]
    .map((block) => block.textContent?.trim() ?? '')
    .filter(Boolean)
    .join(' ');
}
