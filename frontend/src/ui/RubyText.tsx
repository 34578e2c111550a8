import { useFurigana } from '@/lib/display';
import { parseRuby, withoutRuby } from '@/lib/ruby';

/** Text in Aozora notation, with its readings above the words while furigana is on. */
export function RubyText({ children }: { children: string }) {
  if (!useFurigana()) return withoutRuby(children);
  let offset = 0;
  return parseRuby(children).map(({ text, reading }) => {
    const key = offset;
    offset += text.length;
    return reading === undefined ? (
      text
    ) : (
      <ruby key={key}>
        {text}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: <rt> takes no focus; read aloud, the word would be heard twice. */}
        <rt aria-hidden="true">{reading}</rt>
      </ruby>
    );
  });
}
