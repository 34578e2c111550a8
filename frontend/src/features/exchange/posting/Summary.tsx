import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { LinkProps } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type { Listing } from '@/api/listings';
import type { City } from '@/api/types';
import { DateText } from '@/ui/DateText';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Term } from '@/ui/Term';
import { When } from '../When';
import { Words } from '../Words';
import { COMMITMENTS, INSURANCES } from '../words';
import { type Slug, stepsOf } from './steps';
import { stepWords } from './stepWords';
import { VISIBILITIES } from './visibilities';

type Labelled = { code: string; label: string; ruby: string | null };
type Props = { listing: Listing; city: City; from?: 'check' | 'home' };

/** Everything that was answered, each with the way to change it. */
export function Summary({ listing, city, from }: Props) {
  const change = (step: Slug): { change?: LinkProps } =>
    from
      ? {
          change: {
            to: '/me/listings/$listingId/$step',
            params: { listingId: listing.id, step },
            search: { from },
          } as LinkProps,
        }
      : {};
  return (
    <SummaryList>
      {stepsOf(listing).map((step) => (
        <SummaryRow key={step} label={<Words of={stepWords(step, listing).name} />} {...change(step)}>
          <Answer step={step} listing={listing} city={city} />
        </SummaryRow>
      ))}
    </SummaryList>
  );
}

function Answer({ step, listing, city }: { step: Slug; listing: Listing; city: City }): ReactNode {
  const { where, when, what, who, practical } = listing;
  switch (step) {
    case 'where': {
      const districts = named(where.districts, city.districts);
      return (
        <Lines>
          {where.placeName}
          {districts.length > 0 ? (
            <Terms of={districts} />
          ) : (
            !where.online && <Trans>｜市内《しない》どこでも</Trans>
          )}
          {where.online && <Trans>オンラインでもできる</Trans>}
        </Lines>
      );
    }
    case 'when':
      return (
        <Lines>
          {when.commitment && <Words of={COMMITMENTS[when.commitment]} />}
          <When
            full
            card={{
              days: when.days ?? [],
              slots: when.slots ?? [],
              startsAt: when.startsAt ?? null,
              endsAt: when.endsAt ?? null,
              from: when.from ?? null,
              until: when.until ?? null,
            }}
          />
        </Lines>
      );
    case 'field':
      return <Terms of={named([what.mainField ?? '', ...(what.fields ?? [])], city.fields)} />;
    case 'what':
      return (
        <Lines>
          {what.title && (
            <span lang="ja" className="font-bold">
              {what.title}
            </span>
          )}
          {what.description && <span lang="ja">{what.description}</span>}
          {what.quantity != null && `${what.quantity}${what.unit ?? ''}`}
          {what.amountYen != null && <Trans>{what.amountYen.toLocaleString('ja')}｜円《えん》</Trans>}
          {(what.skills ?? []).length > 0 && <Terms of={named(what.skills, city.skills)} />}
        </Lines>
      );
    case 'who':
      return (
        <Lines>
          {listing.side === 'NEED' && <Trans>{who.capacity ?? 1}｜人《にん》</Trans>}
          {who.beginner && <Words of={BEGINNER[listing.side]} />}
          {(who.languages ?? []).length > 0 && <Terms of={named(who.languages, city.languages)} />}
          {(who.audiences ?? []).length > 0 && <Terms of={named(who.audiences, city.audiences)} />}
          {who.ageMin != null && <Trans>{who.ageMin}｜歳《さい》から</Trans>}
          {who.ageMax != null && <Trans>{who.ageMax}｜歳《さい》まで</Trans>}
        </Lines>
      );
    case 'practical':
      return (
        <Lines>
          {practical.costYen != null && (
            <Trans>かかるお｜金《かね》：{practical.costYen.toLocaleString('ja')}｜円《えん》</Trans>
          )}
          {practical.clothes && <span lang="ja">{practical.clothes}</span>}
          {practical.aloneOk === true && <Trans>ひとりで｜参加《さんか》できます</Trans>}
          {practical.insurance && <Words of={INSURANCES[practical.insurance]} />}
          {practical.replyDays != null && (
            <Trans>｜返事《へんじ》まで およそ{practical.replyDays}｜日《にち》</Trans>
          )}
        </Lines>
      );
    case 'showing':
      return (
        <Lines>
          <Words of={VISIBILITIES[listing.visibility].label} />
          <Trans>
            <DateText date={listing.expiresOn} />
            まで
          </Trans>
        </Lines>
      );
  }
}

const BEGINNER = {
  NEED: msg`はじめての｜人《ひと》も｜歓迎《かんげい》します`,
  OFFER: msg`ボランティアははじめてです`,
};

function named(codes: readonly string[] | null | undefined, terms: readonly Labelled[]): Labelled[] {
  return [...new Set(codes ?? [])].flatMap((code) => terms.find((term) => term.code === code) ?? []);
}

function Terms({ of }: { of: readonly Labelled[] }) {
  return (
    <span>
      {of.map((term, index) => (
        <Fragment key={term.code}>
          {index > 0 && '、'}
          <Term of={term} />
        </Fragment>
      ))}
    </span>
  );
}

/** One answer under the other; nothing where there is none. */
function Lines({ children }: { children: ReactNode[] | ReactNode }) {
  const lines = [children]
    .flat()
    .filter((line) => line !== null && line !== undefined && line !== false && line !== '');
  if (lines.length === 0) {
    return (
      <span className="text-ink-soft">
        <Trans>｜書《か》いていません</Trans>
      </span>
    );
  }
  return (
    <span className="flex flex-col gap-1">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one answer never change their order.
        <span key={index}>{line}</span>
      ))}
    </span>
  );
}
