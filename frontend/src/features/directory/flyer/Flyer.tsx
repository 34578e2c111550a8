import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { City, Group } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Term } from '@/ui/Term';
import { plainName } from '../GroupName';
import { languageOf } from '../languageOf';
import { introductionOf } from '../page/introduction';
import { FlyerFacts, plainFacts } from './FlyerFacts';
import { FlyerFoot } from './FlyerFoot';
import { atMost, NAME_AT_MOST, nameSize, withoutLegalForm } from './fitting';
import { roomForWords } from './room';
import './flyer.css';

const NOTE_AT_MOST = 58;

/** One sheet for the notice board: what, when, where, for whom, how much, how to reach them. */
export function Flyer({ group, city }: { group: Group; city: City | undefined }) {
  const locale = useLocale();
  const text = useText();
  const { form, name: whole } = withoutLegalForm(plainName(group, locale));
  const name = atMost(whole, NAME_AT_MOST);
  const { own, original } = introductionOf(group, locale, false);
  const note = group.recruiting && group.recruitingNote ? atMost(group.recruitingNote, NOTE_AT_MOST) : null;
  // Letters are narrower than kana: more of them fit.
  const room = roomForWords(name, plainFacts(group), note) * (languageOf(own ?? 'あ') === 'en' ? 1.7 : 1);
  return (
    <article className="flyer" aria-label={text(msg`印刷するちらし`)}>
      <div className="flyer-band">
        <CityGroup city={city?.name ?? ''} />
        {group.sample ? (
          <span className="flyer-sample">
            <Trans>サンプル（｜架空《かくう》の｜団体《だんたい》）</Trans>
          </span>
        ) : (
          group.recruiting && (
            <span className="flyer-mark">
              <Trans>｜仲間《なかま》を｜募集中《ぼしゅうちゅう》</Trans>
            </span>
          )
        )}
      </div>
      <header>
        {form && <p className="flyer-form">{form}</p>}
        <h2 className="flyer-name" style={{ fontSize: `calc(${nameSize(name)} * var(--mm))` }}>
          {name}
        </h2>
        <p className="flyer-sub">
          <Term of={group.kind} />
          {group.mainField && (
            <>
              ／<Term of={group.mainField} />
            </>
          )}
        </p>
      </header>
      <p className="flyer-what">{atMost(own ?? original.join('\n'), room)}</p>
      <FlyerFacts group={group} />
      {note && (
        <div className="flyer-note">
          <p lang="ja">{note}</p>
        </div>
      )}
      <FlyerFoot group={group} city={city} />
    </article>
  );
}

function CityGroup({ city }: { city: string }): ReactNode {
  return (
    <span>
      <Trans>{city}の｜市民活動団体《しみんかつどうだんたい》</Trans>
    </span>
  );
}
