export type Strength = 'EMPTY' | 'SHORT' | 'WEAK' | 'FAIR' | 'GOOD';

export const SHORTEST_PASSWORD = 8;

// What is tried first, by machines and by acquaintances.
const KNOWN = [
  ...[
    'password',
    'passwort',
    'qwerty',
    'asdf',
    'zxcv',
    'abc',
    'admin',
    'login',
    'welcome',
    'iloveyou',
    'letmein',
  ],
  ...[
    'komitto',
    'mito',
    'ibaraki',
    'kairakuen',
    'natto',
    'sakura',
    'tokyo',
    'nippon',
    'nihon',
    'aiueo',
    'himitsu',
  ],
  ...['pokemon', 'pikachu', 'doraemon', 'totoro', 'arigatou', 'konnichiwa', 'dragon', 'monkey', 'football'],
];

/**
 * A first impression while somebody types, and no more: the server looks again, with a long list of known passwords.
 * Letters that repeat, follow each other or belong to a word everybody knows count for little.
 */
export function strengthOf(password: string, about: readonly string[] = []): Strength {
  const plain = password.normalize('NFKC');
  const letters = [...plain];
  if (letters.length === 0) return 'EMPTY';
  if (letters.length < SHORTEST_PASSWORD) return 'SHORT';
  const bits = surprising(withoutKnown(plain.toLowerCase(), about)) * Math.log2(poolOf(plain));
  if (bits < 34) return 'WEAK';
  return bits < 60 ? 'FAIR' : 'GOOD';
}

function withoutKnown(password: string, about: readonly string[]): string[] {
  const own = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const words = [...KNOWN, ...own].filter((word) => [...word].length >= 3);
  return [...words.reduce((text, word) => text.replaceAll(word, '*'), password)];
}

function surprising(letters: readonly string[]): number {
  let sum = 0;
  for (const [index, letter] of letters.entries()) {
    const step = (letter.codePointAt(0) ?? 0) - (letters[index - 1]?.codePointAt(0) ?? Number.NaN);
    sum += letter !== '*' && Math.abs(step) <= 1 ? 0.2 : 1;
  }
  const different = new Set(letters).size;
  return Math.min(sum, different * 1.5);
}

function poolOf(password: string): number {
  const kinds: [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, 100],
    [/[^\p{L}\p{N}]/u, 20],
  ];
  return kinds.reduce((sum, [kind, size]) => sum + (kind.test(password) ? size : 0), 1);
}
