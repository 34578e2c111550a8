import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { isNotFound, isUnreachable } from '@/api/problem';
import { cityQuery, groupQuery } from '@/api/queries';
import type { City, Group } from '@/api/types';
import { useFurigana, useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { Page, PageHeading } from '@/ui/Page';
import { Trouble } from '@/ui/Trouble';
import { plainName } from './GroupName';
import { AboutGroup } from './page/AboutGroup';
import { Actions } from './page/Actions';
import { Contact } from './page/Contact';
import { GroupHeader } from './page/GroupHeader';
import { GroupNotFound } from './page/GroupNotFound';
import { GroupPending } from './page/GroupPending';
import { IntroductionText } from './page/IntroductionText';
import { News } from './page/News';
import { Openness } from './page/Openness';
import { PastProjects } from './page/PastProjects';
import { Place } from './page/Place';
import { Section } from './page/Section';
import { Welcome } from './page/Welcome';
import { WhenAndWhere } from './page/WhenAndWhere';

const route = getRouteApi('/groups/$groupId');

export function GroupPage() {
  const { groupId } = route.useParams();
  const locale = useLocale();
  const text = useText();
  const { data: city } = useQuery(cityQuery(locale));
  const { data, error, refetch } = useQuery({
    ...groupQuery(groupId, locale, useFurigana()),
    // Other words for the same group take the place of these; another group does not.
    placeholderData: (previous) => (previous?.id === groupId ? previous : undefined),
  });

  if (data) return <Ready group={data} city={city} />;
  if (!error) {
    return (
      <Page title={undefined}>
        <GroupPending />
      </Page>
    );
  }
  if (isNotFound(error)) {
    return (
      <Page title={text(msg`エラー：この団体は見つかりません`)}>
        <GroupNotFound />
      </Page>
    );
  }
  return (
    <Page title={text(msg`エラー：団体のページを表示できません`)}>
      <PageHeading>
        <Trans>｜団体《だんたい》のページ</Trans>
      </PageHeading>
      <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
    </Page>
  );
}

/** In the order of deciding: what, when and where, for whom, how to reach them; the rest after. */
function Ready({ group, city }: { group: Group; city: City | undefined }) {
  return (
    <Page title={plainName(group, useLocale())}>
      <Breadcrumbs>
        <Link to="/" className={textLink}>
          <Trans>ホーム</Trans>
        </Link>
        <Link to="/groups" className={textLink}>
          <Trans>｜団体《だんたい》をさがす</Trans>
        </Link>
        <span>{plainName(group, useLocale())}</span>
      </Breadcrumbs>
      <GroupHeader group={group} />
      <div className="mt-8 grid grid-cols-1 gap-x-12 gap-y-10 desktop-admin:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex flex-col gap-10">
          <Section id="what" title={<Trans>していること</Trans>}>
            <IntroductionText group={group} />
          </Section>
          <WhenAndWhere group={group} city={city} />
          <Welcome group={group} />
        </div>
        <aside className="flex flex-col gap-5 desktop-admin:row-span-2">
          <div className="flex flex-col gap-5 desktop-admin:sticky desktop-admin:top-4">
            <Contact group={group} />
            <Actions group={group} />
          </div>
        </aside>
        <div className="flex flex-col gap-10">
          <News group={group} />
          <Place group={group} city={city} />
          <AboutGroup group={group} />
          <PastProjects group={group} />
          <Openness group={group} city={city} />
        </div>
      </div>
    </Page>
  );
}
