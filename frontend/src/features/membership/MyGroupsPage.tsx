import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { myGroupsQuery } from '@/api/membership';
import { isUnreachable } from '@/api/problem';
import { myRegistrationsQuery } from '@/api/registrations';
import { useText } from '@/lib/useText';
import { Card } from '@/ui/Card';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { type OwnGroup, ownGroups } from './ownGroups';
import { StandingTag } from './StandingTag';

/** Every group one belongs to, those that are still being registered too. */
export function MyGroupsPage() {
  const text = useText();
  const groups = useQuery(myGroupsQuery());
  const registrations = useQuery(myRegistrationsQuery());
  const error = groups.error ?? registrations.error;
  const own = groups.data && registrations.data && ownGroups(groups.data.items, registrations.data.items);

  return (
    <Page title={text(error ? msg`エラー：わたしの団体` : msg`わたしの団体`)} measure="work">
      <PageHeading>
        <Trans>わたしの｜団体《だんたい》</Trans>
      </PageHeading>
      {error && !own && (
        <Trouble
          unreachable={isUnreachable(error)}
          onRetry={() => Promise.all([groups.refetch(), registrations.refetch()])}
        />
      )}
      {!own && !error && <Skeleton className="h-40" />}
      {own?.length === 0 && <Nothing />}
      {own && own.length > 0 && (
        <>
          <ul className="flex flex-col gap-4">
            {own.map((group) => (
              <li key={group.id}>
                <GroupLine group={group} />
              </li>
            ))}
          </ul>
          <p className="mt-8">
            <LinkButton look="secondary" to="/register">
              <Plus aria-hidden="true" className="size-5" />
              <span>
                <Trans>ほかの｜団体《だんたい》を｜登録《とうろく》する</Trans>
              </span>
            </LinkButton>
          </p>
        </>
      )}
    </Page>
  );
}

function GroupLine({ group }: { group: OwnGroup }) {
  return (
    <Card>
      <p className="flex flex-wrap items-center gap-3 text-sm">
        <StandingTag standing={group.standing} />
        <span className="text-ink-soft">
          {group.role === 'MANAGER' ? <Trans>｜管理者《かんりしゃ》</Trans> : <Trans>メンバー</Trans>}
        </span>
      </p>
      <h2 className="font-bold text-lg leading-150">
        <Link
          {...(group.listed
            ? { to: '/g/$groupId', params: { groupId: group.id } }
            : { to: '/registrations/$registrationId', params: { registrationId: group.id } })}
          className="stretched text-ink underline decoration-2 decoration-accent-line underline-offset-4 hover:decoration-accent"
        >
          {group.name ? (
            <span lang="ja">{group.name}</span>
          ) : (
            <Trans>｜名前《なまえ》のない｜申請《しんせい》</Trans>
          )}
        </Link>
      </h2>
    </Card>
  );
}

function Nothing() {
  return (
    <Panel
      title={<Trans>まだ｜団体《だんたい》がありません</Trans>}
      actions={
        <>
          <LinkButton to="/register">
            <Trans>｜団体《だんたい》を｜登録《とうろく》する</Trans>
          </LinkButton>
          <LinkButton look="secondary" to="/groups">
            <Trans>｜団体《だんたい》をさがす</Trans>
          </LinkButton>
        </>
      }
    >
      <p>
        <Trans>
          ｜団体《だんたい》を｜登録《とうろく》するか、メンバーの｜人《ひと》から｜招待《しょうたい》のリンクをもらうと、ここに｜並《なら》びます。
        </Trans>
      </p>
    </Panel>
  );
}
