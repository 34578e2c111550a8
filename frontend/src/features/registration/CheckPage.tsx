import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { registrationHistoryQuery, registrationQuery } from '@/api/registrations';
import type { City, Registration } from '@/api/types';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { ActForm } from '@/ui/form/ActForm';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { Phrase } from './form/Phrase';
import { type Slug, slugAt } from './form/steps';
import { STEP_WORDS } from './form/stepWords';
import { Namesakes } from './Namesakes';
import { Summary } from './Summary';
import { isOpen } from './standing';
import { WithRegistration } from './WithRegistration';

const route = getRouteApi('/registrations/$registrationId/check');

/** Everything that was written, once more, before it is handed in. */
export function CheckPage() {
  const { registrationId } = route.useParams();
  return (
    <WithRegistration id={registrationId}>
      {(registration, city) => <Ready registration={registration} city={city} />}
    </WithRegistration>
  );
}

function Ready({ registration, city }: { registration: Registration; city: City }) {
  const text = useText();
  const open = isOpen(registration);
  return (
    <Page title={open ? text(msg`提出の前に確かめる`) : text(msg`提出した内容`)} measure="work">
      <Breadcrumbs>
        <Link
          to="/registrations/$registrationId"
          params={{ registrationId: registration.id }}
          className={textLink}
        >
          {registration.answers.name ? (
            <span lang="ja">{registration.answers.name}</span>
          ) : (
            <Trans>｜団体《だんたい》の｜登録《とうろく》</Trans>
          )}
        </Link>
        <span>
          <Trans>｜確《たし》かめる</Trans>
        </span>
      </Breadcrumbs>
      <PageHeading>
        {open ? (
          <Trans>｜提出《ていしゅつ》の｜前《まえ》に｜確《たし》かめてください</Trans>
        ) : (
          <Trans>｜提出《ていしゅつ》した｜内容《ないよう》</Trans>
        )}
      </PageHeading>
      {open && (
        <div className="mb-8 flex flex-col gap-4">
          <Missing registration={registration} />
          <Namesakes of={registration.namesakes} />
        </div>
      )}
      <Summary registration={registration} city={city} changeable={open} />
      {open && <HandIn registration={registration} />}
    </Page>
  );
}

/** What stands in the way, each line leading to its page. */
function Missing({ registration }: { registration: Registration }) {
  const slugs = [
    ...new Set(registration.tasks.flatMap(({ missing }) => missing).map(({ pointer }) => slugAt(pointer))),
  ];
  if (slugs.length === 0) return null;
  return (
    <Notice
      kind="error"
      title={<Trans>あと、｜次《つぎ》のところを｜書《か》くと｜提出《ていしゅつ》できます</Trans>}
    >
      <ul className="flex flex-col">
        {slugs.map((slug: Slug) => (
          <li key={slug}>
            <Link
              to="/registrations/$registrationId/$step"
              params={{ registrationId: registration.id, step: slug }}
              search={{ from: 'check' }}
              className={`${textLink} inline-flex min-h-11 items-center`}
            >
              <Phrase words={STEP_WORDS[slug].name} />
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function HandIn({ registration }: { registration: Registration }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const again = registration.status === 'RETURNED';

  const handIn = async (once: string) => {
    const path = { id: registration.id };
    try {
      await writing.POST('/api/v1/registrations/{id}/submission', { params: { path }, once });
    } finally {
      await Promise.all([
        queries.invalidateQueries({ queryKey: registrationQuery(registration.id).queryKey }),
        queries.invalidateQueries({ queryKey: registrationHistoryQuery(registration.id).queryKey }),
      ]);
    }
    await navigate({
      to: '/registrations/$registrationId/receipt',
      params: { registrationId: registration.id },
    });
  };

  return (
    <ActForm
      onSubmit={handIn}
      off={!registration.complete}
      submit={
        again ? (
          <Trans>もう｜一度《いちど》｜提出《ていしゅつ》する</Trans>
        ) : (
          <Trans>この｜内容《ないよう》で｜提出《ていしゅつ》する</Trans>
        )
      }
    >
      <p className="max-w-prose">
        <Trans>
          ｜提出《ていしゅつ》すると、｜市《し》の｜返事《へんじ》があるまで｜直《なお》せません。｜登録《とうろく》されると、｜代表者《だいひょうしゃ》の｜連絡先《れんらくさき》と｜書類《しょるい》のほかは｜公開《こうかい》されます。
        </Trans>
      </p>
    </ActForm>
  );
}
