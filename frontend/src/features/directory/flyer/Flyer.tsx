import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { City, Group } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Term } from '@/ui/Term';
import { plainName } from '../GroupName';
import { introductionOf } from '../page/introduction';
import { FlyerFacts } from './FlyerFacts';
import { FlyerFoot } from './FlyerFoot';
import { atMost, nameSize } from './fitting';
import './flyer.css';

const WORDS_AT_MOST = 130;
const NOTE_AT_MOST = 90;

/** One sheet for the notice board: what, when, where, for whom, how much, how to reach them. */
export function Flyer({ group, city }: { group: Group; city: City | undefined }) {
  const locale = useLocale();
  const text = useText();
  const name = plainName(group, locale);
  const { own, original } = introductionOf(group, locale, false);
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
      <p className="flyer-what">{atMost(own ?? original.join(' '), WORDS_AT_MOST)}</p>
      <FlyerFacts group={group} />
      {group.recruiting && group.recruitingNote && (
        <div className="flyer-note">
          <p lang="ja">{atMost(group.recruitingNote, NOTE_AT_MOST)}</p>
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
