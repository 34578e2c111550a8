import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { City, Registration } from '@/api/types';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { Page } from '@/ui/Page';
import { RegistrationTimeline } from './RegistrationTimeline';
import { isListed } from './standing';
import { Draft } from './standing/Draft';
import { Decided, HandedIn } from './standing/HandedIn';
import { Returned } from './standing/Returned';
import { WithRegistration } from './WithRegistration';

const route = getRouteApi('/registrations/$registrationId');

/** One registration: what to do now, first; where it stands, below. */
export function RegistrationPage() {
  const { registrationId } = route.useParams();
  return (
    <WithRegistration id={registrationId}>
      {(registration, city) => <Ready registration={registration} city={city} />}
    </WithRegistration>
  );
}

function Ready({ registration, city }: { registration: Registration; city: City }) {
  const text = useText();
  const { name } = registration.answers;
  return (
    <Page title={name ? text(msg`${name}の登録`) : text(msg`団体の登録`)} measure="work">
      <Breadcrumbs>
        <Link to="/g" className={textLink}>
          <Trans>わたしの｜団体《だんたい》</Trans>
        </Link>
        <span>
          <Trans>｜団体《だんたい》の｜登録《とうろく》</Trans>
        </span>
      </Breadcrumbs>
      <div className="mt-4 mb-8 flex flex-col gap-1">
        <p className="text-ink-soft">
          <Trans>｜団体《だんたい》の｜登録《とうろく》</Trans>
        </p>
        <h1 className="font-bold text-[1.75rem] leading-140 sm:text-[2.25rem]">
          {name ? <span lang="ja">{name}</span> : <Trans>｜名前《なまえ》はまだありません</Trans>}
        </h1>
      </div>
      <Now registration={registration} city={city} />
      <RegistrationTimeline registration={registration} />
    </Page>
  );
}

function Now({ registration, city }: { registration: Registration; city: City }) {
  switch (registration.status) {
    case 'DRAFT':
      return <Draft registration={registration} />;
    case 'SUBMITTED':
      return <HandedIn registration={registration} />;
    case 'RETURNED':
      return <Returned registration={registration} city={city} />;
    default:
      return <Decided registration={registration} listed={isListed(registration)} />;
  }
}
