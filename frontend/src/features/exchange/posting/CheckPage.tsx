import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type Listing, ownListingQuery } from '@/api/listings';
import type { City } from '@/api/types';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { ActForm } from '@/ui/form/ActForm';
import { StepPage } from '@/ui/form/StepPage';
import { Notice } from '@/ui/Notice';
import { FitPreview } from './FitPreview';
import { Summary } from './Summary';
import { stepAt, stepsOf } from './steps';
import { Task } from './Task';
import { WithListing } from './WithListing';

const route = getRouteApi('/me/listings/$listingId/check');

/** Everything once more before it opens. */
export function ListingCheckPage() {
  const { listingId } = route.useParams();
  return (
    <WithListing id={listingId}>{(listing, city) => <Check listing={listing} city={city} />}</WithListing>
  );
}

function Check({ listing, city }: { listing: Listing; city: City }) {
  const text = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const params = { listingId: listing.id };
  const missing = listing.tasks.flatMap((task) => task.missing);

  const open = async () => {
    const { data } = await writing.POST('/api/v1/listings/{id}/opening', {
      params: { path: { id: listing.id } },
    });
    queries.setQueryData(ownListingQuery(data.id).queryKey, data);
    await Promise.all(
      ['myListings', 'groupListings', 'listings'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
    await navigate({ to: '/me/listings/$listingId', params, search: { opened: true } });
  };

  return (
    <StepPage
      title={text(msg`内容の確認`)}
      task={<Task listing={listing} />}
      question={<Trans>この｜内容《ないよう》で｜載《の》せますか</Trans>}
      back={{
        to: '/me/listings/$listingId/$step',
        params: { ...params, step: stepsOf(listing).at(-1) ?? 'what' },
      }}
      list={{ to: '/me/listings/$listingId', params }}
    >
      {missing.length > 0 && (
        <div className="mb-8">
          <Notice
            kind="warning"
            title={<Trans>｜載《の》せるには、あと｜少《すこ》し｜必要《ひつよう》です</Trans>}
          >
            <ul className="flex flex-col">
              {missing.map(({ pointer, detail }) => (
                <li key={pointer}>
                  <Link
                    to="/me/listings/$listingId/$step"
                    params={{ ...params, step: stepAt(pointer) }}
                    search={{ from: 'check' }}
                    className={`${textLink} inline-flex min-h-11 items-center`}
                  >
                    <span lang="ja">{detail}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <Summary listing={listing} city={city} from="check" />
      <ActForm
        onSubmit={open}
        off={missing.length > 0}
        submit={<Trans>この｜内容《ないよう》で｜載《の》せる</Trans>}
      >
        <p className="text-ink-soft text-sm">
          {listing.visibility === 'PROTECTED' ? (
            <Trans>コーディネーターだけが｜見《み》ます。ホームページには｜出《で》ません。</Trans>
          ) : (
            <Trans>
              はじめて｜載《の》せるときと、｜連絡先《れんらくさき》のようなものが｜書《か》いてあるときは、｜市《し》が｜確《たし》かめてから｜公開《こうかい》します。
            </Trans>
          )}
        </p>
      </ActForm>
      <FitPreview listing={listing} />
    </StepPage>
  );
}
