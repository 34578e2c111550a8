import { Plural, Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import { type Listing, previewQuery } from '@/api/listings';
import { textLink } from '@/ui/button';
import { Words } from '../Words';
import { CONDITIONS } from '../words';
import type { Slug } from './steps';

const ASKED_AT: Partial<Record<keyof typeof CONDITIONS, Slug>> = {
  PLACE: 'where',
  TIME: 'when',
  LANGUAGE: 'who',
  LICENCE: 'what',
  SKILL: 'what',
  AGE: 'who',
};

/** How many would fit as it stands, and which condition costs most of them: told while it is written. */
export function FitPreview({ listing, here }: { listing: Listing; here?: Slug }) {
  const { data, isPlaceholderData } = useQuery({
    ...previewQuery(listing.id, listing.revision),
    placeholderData: keepPreviousData,
  });
  const costly = data?.conditions.find(({ code, costs }) => costs > 0 && code in ASKED_AT);
  const at = costly && ASKED_AT[costly.code];
  return (
    <aside
      className="mt-10 flex gap-4 rounded-12 border border-accent-line bg-accent-soft p-4 sm:p-5"
      aria-busy={isPlaceholderData}
    >
      <Users aria-hidden="true" className="mt-1 size-7 shrink-0 text-accent" />
      <div role="status" className="flex min-h-14 flex-col gap-1">
        {data && (
          <>
            <p className="font-bold">
              {listing.side === 'NEED' ? (
                <Plural
                  value={data.fitting}
                  _0="｜今《いま》、この｜条件《じょうけん》に｜合《あ》う｜人《ひと》や｜団体《だんたい》はまだいません"
                  other="｜今《いま》、この｜条件《じょうけん》に｜合《あ》う｜協力《きょうりょく》の｜申《もう》し｜出《で》：#｜件《けん》"
                />
              ) : (
                <Plural
                  value={data.fitting}
                  _0="｜今《いま》、この｜条件《じょうけん》に｜合《あ》う｜募集《ぼしゅう》はまだありません"
                  other="｜今《いま》、この｜条件《じょうけん》に｜合《あ》う｜募集《ぼしゅう》：#｜件《けん》"
                />
              )}
            </p>
            {costly && (
              <p className="text-sm">
                <Trans>
                  いちばん｜減《へ》らしている｜条件《じょうけん》は「
                  <Words of={CONDITIONS[costly.code]} />
                  」です。ゆるめると、あと{costly.costs}｜件《けん》ふえます。
                </Trans>
                {at && at !== here && (
                  <Link
                    to="/me/listings/$listingId/$step"
                    params={{ listingId: listing.id, step: at }}
                    className={`${textLink} ml-2`}
                  >
                    <Trans>｜見直《みなお》す</Trans>
                  </Link>
                )}
              </p>
            )}
          </>
        )}
      </div>
    </aside>
  );
}
