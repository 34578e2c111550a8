import { RubyText } from './RubyText';

type Labelled = { label: string; ruby?: string | null };

/** A word of the city's vocabulary, with its reading while furigana is on. */
export function Term({ of }: { of: Labelled }) {
  return <RubyText>{of.ruby ?? of.label}</RubyText>;
}
