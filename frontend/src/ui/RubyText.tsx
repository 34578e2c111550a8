import { useFurigana } from '@/lib/display';
import { parseRuby, withoutRuby } from '@/lib/ruby';

/** Text in Aozora notation, with its readings above the words while furigana is on. */
export function RubyText({ children }: { children: string }) {
  if (!useFurigana()) return withoutRuby(children);
  const segments = parseRuby(children);
  if (segments.every(({ reading }) => reading === undefined)) return children;
  let offset = 0;
  const words = segments.map(({ text, reading }) => {
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
  // One box, or a flex container around would take the words apart.
  return <span>{words}</span>;
}
