import { useLocale } from '@/lib/display';
import { type InLanguages, wordsIn } from '@/lib/words';

/** What staff wrote in up to three languages, in the reader's; Japanese is marked where the page is English. */
export function Told({ of: words }: { of: InLanguages }) {
  const locale = useLocale();
  const said = wordsIn(words, locale);
  return locale === 'en' && !words.en ? <span lang="ja">{said}</span> : said;
}
