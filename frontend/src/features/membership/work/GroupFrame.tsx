import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, type LinkProps, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { myGroupsQuery } from '@/api/membership';
import { isUnreachable } from '@/api/problem';
import { myRegistrationsQuery } from '@/api/registrations';
import { useText } from '@/lib/useText';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { type OwnGroup, ownGroups } from '../ownGroups';
import { StandingTag } from '../StandingTag';
import { NotAMember } from './NotAMember';

const route = getRouteApi('/g/$groupId');

/** Whose work this is, and the ways to all of it; the page itself stands below. */
export function GroupFrame() {
  const { groupId } = route.useParams();
  const text = useText();
  const groups = useQuery(myGroupsQuery());
  const registrations = useQuery(myRegistrationsQuery());
  const error = groups.error ?? registrations.error;

  if (groups.data && registrations.data) {
    const own = ownGroups(groups.data.items, registrations.data.items).find(({ id }) => id === groupId);
    return own ? <Frame group={own} /> : <NotAMember groupId={groupId} />;
  }
  if (!error) {
    return (
      <Page title={undefined}>
        <Skeleton className="h-24" />
      </Page>
    );
  }
  return (
    <Page title={text(msg`エラー：団体のページを表示できません`)}>
      <Trouble
        unreachable={isUnreachable(error)}
        onRetry={() => Promise.all([groups.refetch(), registrations.refetch()])}
      />
    </Page>
  );
}

function Frame({ group }: { group: OwnGroup }) {
  const text = useText();
  const params = { groupId: group.id };
  return (
    <>
      <div data-print="hide" className="border-line border-b bg-mist">
        <div className="mx-auto max-w-page px-4 pt-4 sm:px-6">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <strong className="text-lg">
              {group.name ? (
                <span lang="ja">{group.name}</span>
              ) : (
                <Trans>｜名前《なまえ》のない｜申請《しんせい》</Trans>
              )}
            </strong>
            <StandingTag standing={group.standing} />
          </p>
          <nav aria-label={text(msg`団体の仕事`)} className="-mx-1 mt-2">
            <ul className="flex flex-wrap">
              {group.listed ? (
                <>
                  <Way to="/g/$groupId" params={params} activeOptions={{ exact: true }}>
                    <Trans>あなたの｜番《ばん》</Trans>
                  </Way>
                  <Way to="/g/$groupId/profile" params={params}>
                    <Trans>プロフィール</Trans>
                  </Way>
                  <Way to="/g/$groupId/exchange" params={params}>
                    <Trans>｜協力《きょうりょく》</Trans>
                  </Way>
                  <Way to="/g/$groupId/posts" params={params}>
                    <Trans>お｜知《し》らせ</Trans>
                  </Way>
                </>
              ) : (
                <Way to="/registrations/$registrationId" params={{ registrationId: group.id }}>
                  <Trans>｜登録《とうろく》の｜申請《しんせい》</Trans>
                </Way>
              )}
              <Way to="/g/$groupId/members" params={params}>
                <Trans>メンバー</Trans>
              </Way>
            </ul>
          </nav>
        </div>
      </div>
      <Outlet />
    </>
  );
}

function Way({ children, ...link }: LinkProps & { children: ReactNode }) {
  return (
    <li>
      <Link
        {...link}
        className="flex min-h-11 items-center border-transparent border-b-4 px-2 pt-1 font-bold text-ink text-sm no-underline underline-offset-4 hover:underline data-[status=active]:border-accent data-[status=active]:text-accent-strong sm:px-3 sm:text-base"
      >
        <span>{children}</span>
      </Link>
    </li>
  );
}
