import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, type LinkProps, useNavigate } from '@tanstack/react-router';
import type { Listing } from '@/api/listings';
import type { City } from '@/api/types';
import { useText } from '@/lib/useText';
import { Conflict } from '@/ui/form/Conflict';
import { Form } from '@/ui/form/Form';
import { StepPage as Frame } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Words } from '../Words';
import { schemaOf } from './checks';
import { FitPreview } from './FitPreview';
import { Questions } from './Questions';
import { FIELDS, isSlug, nextOf, previousOf, type Slug, stepsOf, type Values, valuesOf } from './steps';
import { stepWords } from './stepWords';
import { Task } from './Task';
import { useKeepingListing } from './useKeepingListing';
import { WithListing } from './WithListing';

const route = getRouteApi('/me/listings/$listingId/$step');

const WRITABLE: readonly Listing['status'][] = ['DRAFT', 'OPEN', 'PAUSED'];

/** One question of a need or an offer. */
export function ListingStepPage() {
  const { listingId, step } = route.useParams();
  return (
    <WithListing id={listingId}>
      {(listing, city) =>
        isSlug(step) && stepsOf(listing).includes(step) && WRITABLE.includes(listing.status) ? (
          // Another question is another form.
          <Step key={step} slug={step} listing={listing} city={city} />
        ) : (
          <Closed listing={listing} />
        )
      }
    </WithListing>
  );
}

function Step({ slug, listing, city }: { slug: Slug; listing: Listing; city: City }) {
  const text = useText();
  const navigate = useNavigate();
  const { from } = route.useSearch();
  const all = valuesOf(listing);
  const form = useForm(
    schemaOf(slug),
    Object.fromEntries(FIELDS[slug].map((field) => [field, all[field]])) as Values,
  );
  const keeping = useKeepingListing({
    slug,
    listing,
    values: form.watch(),
    change: (field, value) => form.change(field, value),
  });
  const params = { listingId: listing.id };
  const place = (step: string): LinkProps =>
    step === 'check'
      ? { to: '/me/listings/$listingId/check', params }
      : { to: '/me/listings/$listingId/$step', params: { ...params, step } };
  const home: LinkProps = { to: '/me/listings/$listingId', params };
  const onward = from === 'check' ? place('check') : from === 'home' ? home : place(nextOf(slug, listing));
  const before = previousOf(slug, listing);
  const { question, lead } = stepWords(slug, listing);

  const goOn = async () => {
    if (await keeping.keep()) await navigate(onward);
  };

  return (
    <Frame
      title={text(question)}
      task={<Task listing={listing} />}
      question={<Words of={question} />}
      lead={lead && <Words of={lead} />}
      back={from === 'check' ? place('check') : from === 'home' || !before ? home : place(before)}
      list={home}
      save={keeping.state}
      onRetry={keeping.flush}
    >
      {keeping.clashes.length > 0 && (
        <div className="mb-8">
          <Conflict
            differences={keeping.clashes.map(({ field, mine, theirs }) => ({
              key: field,
              label: <Words of={stepWords(slug, listing).name} />,
              mine: [mine[field]].flat().join('、'),
              theirs: [theirs[field]].flat().join('、'),
            }))}
            onSettle={keeping.settle}
          />
        </div>
      )}
      <Form form={form} onSubmit={goOn} submit={<Trans>｜次《つぎ》へ</Trans>}>
        <Questions slug={slug} form={form} listing={listing} city={city} />
      </Form>
      {slug !== 'showing' && slug !== 'practical' && <FitPreview listing={listing} here={slug} />}
    </Frame>
  );
}

/** Being looked at, or over. */
function Closed({ listing }: { listing: Listing }) {
  const text = useText();
  return (
    <Page title={text(msg`いまは直せません`)} measure="prose">
      <PageHeading
        lead={
          <Trans>
            ｜市《し》が｜確《たし》かめている｜間《あいだ》と、｜終《お》わった｜後《あと》は｜直《なお》せません。｜終《お》わったものは、｜写《うつ》しを｜作《つく》って｜使《つか》えます。
          </Trans>
        }
      >
        <Trans>いまは｜直《なお》せません</Trans>
      </PageHeading>
      <LinkButton to="/me/listings/$listingId" params={{ listingId: listing.id }}>
        <Trans>｜募集《ぼしゅう》・｜申《もう》し｜出《で》のページへ</Trans>
      </LinkButton>
    </Page>
  );
}
