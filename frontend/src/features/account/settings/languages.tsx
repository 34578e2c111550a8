import type { Locale } from '@/lib/display';

// Each language is named in itself: whoever needs it can read it.
export const LANGUAGES: { value: Locale; label: React.ReactNode }[] = [
  { value: 'ja', label: <span lang="ja">日本語</span> },
  { value: 'ja-x-easy', label: <span lang="ja">やさしい日本語（にほんご）</span> },
  { value: 'en', label: <span lang="en">English</span> },
];

export const languageName = (locale: string) => LANGUAGES.find(({ value }) => value === locale)?.label;
