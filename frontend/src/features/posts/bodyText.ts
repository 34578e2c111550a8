/** The words of a body without its marks, for where a few of them must do. */
export function bodyText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // Items of a list are blocks of their own, or their words would run into each other.
  return [...body.querySelectorAll('p, h2, h3, li, blockquote')]
    .map((block) => block.textContent?.trim() ?? '')
    .filter(Boolean)
    .join(' ');
}
