import type { City } from '@/api/types';
import { WORDS } from './fields';
import { Phrase } from './Phrase';
import { saidIn } from './spoken';
import type { FieldName, Said as WhatIsSaid } from './values';

type Props = { of: WhatIsSaid; fields: readonly FieldName[]; city: City };

/** What was answered to one question; what was left empty is not listed. */
export function SaidFields({ of, fields, city }: Props) {
  const [only] = fields;
  if (fields.length === 1 && only) return <span lang="ja">{saidIn(of, only, city)}</span>;
  return (
    <span className="flex flex-col gap-2">
      {fields.map((field) => {
        const said = saidIn(of, field, city);
        return (
          said && (
            <span key={field}>
              <span className="block text-ink-soft text-sm">
                <Phrase words={WORDS[field].label} />
              </span>
              <span lang="ja">{said}</span>
            </span>
          )
        );
      })}
    </span>
  );
}

export const anythingSaid = (of: WhatIsSaid, fields: readonly FieldName[], city: City) =>
  fields.some((field) => saidIn(of, field, city) !== '');
