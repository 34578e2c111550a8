import { useLocale } from '@/lib/display';

type Props = { children: string; english?: string | null | undefined };

/** What a group wrote, in its own language; its English where the page is English and there is one. */
export function Written({ children, english }: Props) {
  if (useLocale() !== 'en') return children;
  return english ? english : <span lang="ja">{children}</span>;
}
