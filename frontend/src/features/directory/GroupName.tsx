import type { GroupCard } from '@/api/types';
import { useFurigana, useLocale } from '@/lib/display';

type Named = Pick<GroupCard, 'name' | 'nameKana' | 'nameEn'>;

/** The group's name; its English name in English where it has one, its reading above it while furigana is on. */
export function GroupName({ group: { name, nameKana, nameEn } }: { group: Named }) {
  const furigana = useFurigana();
  const locale = useLocale();
  if (locale === 'en') return nameEn ?? <span lang="ja">{name}</span>;
  if (!furigana || !nameKana || !/\p{Script=Han}/u.test(name)) return name;
  return (
    <>
      {/* A line of its own, not <ruby>: a reading over a whole name cannot be broken on a narrow screen. */}
      <span aria-hidden="true" className="block font-400 text-[0.6em] leading-150">
        {nameKana}
      </span>
      {name}
    </>
  );
}

export function plainName({ name, nameEn }: Named, locale: string): string {
  return locale === 'en' ? (nameEn ?? name) : name;
}
