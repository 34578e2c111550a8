/** A4 is what it is: what does not fit ends at a sentence, or with an ellipsis. */
export function atMost(text: string, characters: number): string {
  // Japanese sentences stand side by side without a space.
  const flat = text
    .trim()
    .replace(/([。！？」）])\s*\n\s*/g, '$1')
    .replace(/\s*\n\s*/g, ' ');
  const letters = [...flat];
  if (letters.length <= characters) return flat;
  const cut = letters.slice(0, characters).join('');
  const sentenceEnd = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('. ')) + 1;
  return sentenceEnd > cut.length / 4 ? cut.slice(0, sentenceEnd) : `${cut.trimEnd()}…`;
}

/** Kana and kanji are as wide as they are high, letters about half. */
export function width(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u0020-\u024f]/.test(letter) ? 0.55 : 1), 0);
}

const LEGAL_FORM =
  /^((?:認定)?特定非営利活動法人|(?:認定)?[NＮ][PＰ][OＯ]法人|(?:一般|公益)(?:社団|財団)法人|(?:社会福祉|学校|医療|宗教)法人|(?:株式|合同|合資|合名|有限)会社)[\s　]*(?=\S)/u;

/** The legal form is long and tells little: on paper it stands small above the name people know. */
export function withoutLegalForm(name: string): { form: string; name: string } {
  const [match, form = ''] = LEGAL_FORM.exec(name) ?? [''];
  return { form, name: name.slice(match.length) };
}

const PAPER_WIDTH = 174;
const LARGEST = 17;
const SMALLEST = 6;

/** Three lines of the smallest size; a longer name exists nowhere but in tests. */
export const NAME_AT_MOST = 80;

/** The name as large as two lines of the paper allow, in millimetres. */
export function nameSize(name: string): number {
  const lines = width(name) * LARGEST <= PAPER_WIDTH ? 1 : 2;
  // A little air: words do not break exactly where a line ends.
  const fitting = (PAPER_WIDTH * lines) / (width(name) * 1.12);
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, fitting)) * 10) / 10;
}

/** The calendar day in the city, whatever the clock of the device thinks. */
export function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}
