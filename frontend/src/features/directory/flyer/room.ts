import { nameSize, width } from './fitting';

// Millimetres, as flyer.css draws them.
const PAPER = 262;
const BAND = 12;
const AROUND_NAME = 18;
const FOOT = 48;
const GAP = 4.5;
const GAPS = 5;
const NAME_WIDTH = 174;
const FACT = { width: 140, line: 8, around: 4 };
const NOTE = { width: 160, line: 8, around: 7 };
const WORDS = { width: 174, size: 6, line: 9.9, fewest: 2, most: 9 };
const TEXT_SIZE = 5.3;
const LINES_A_FACT = 2;
const LINES_A_NOTE = 2;

const lines = (text: string, size: number, room: number) =>
  Math.max(1, Math.ceil((width(text) * size) / room));

/** How many characters of the introduction find room once everything that decides has its place. */
export function roomForWords(name: string, facts: readonly string[], note: string | null): number {
  const size = nameSize(name);
  const nameHeight = lines(name, size * 1.12, NAME_WIDTH) * size * 1.25;
  const factsHeight = facts.reduce(
    (sum, fact) => sum + Math.min(LINES_A_FACT, lines(fact, TEXT_SIZE, FACT.width)) * FACT.line + FACT.around,
    0,
  );
  const noteHeight = note
    ? Math.min(LINES_A_NOTE, lines(note, TEXT_SIZE, NOTE.width)) * NOTE.line + NOTE.around
    : 0;
  const left = PAPER - BAND - AROUND_NAME - FOOT - GAP * GAPS - nameHeight - factsHeight - noteHeight;
  const fitting = Math.min(WORDS.most, Math.max(WORDS.fewest, Math.floor(left / WORDS.line)));
  // The last line is seldom full.
  return Math.floor((fitting - 0.3) * (WORDS.width / WORDS.size));
}
