/** One stretch of text, with its reading where it has one. */
export type RubySegment = { text: string; reading?: string };

// Aozora notation: ｜漢字《かな》; the bar may be left out where the base is a run of kanji.
const NOTATION = /(?:｜([^｜《》]+)|([\p{Script=Han}々〆ヶ]+))《([^《》]+)》/gu;

export function parseRuby(text: string): RubySegment[] {
  const segments: RubySegment[] = [];
  let end = 0;
  for (const match of text.matchAll(NOTATION)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index) });
    segments.push({ text: match[1] ?? match[2] ?? '', reading: match[3] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  return segments;
}

/** The text as it is read aloud by machines, shown in titles and compared in tests: without readings. */
export function withoutRuby(text: string): string {
  return text.replace(NOTATION, (_, marked?: string, kanji?: string) => marked ?? kanji ?? '');
}
