import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isUnreachable } from '@/api/problem';
import type { Me } from '@/api/types';
import { Card } from '@/ui/Card';
import { LinkButton } from '@/ui/LinkButton';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Trouble } from '@/ui/Trouble';
import { type MyGroup, type MyRegistration, myGroupsQuery, registrationsQuery } from './mine';

export function MyGroups({ me }: { me: Me }) {
  const groups = useQuery(myGroupsQuery(me.id));
  const registrations = useQuery(registrationsQuery(me.id)).data?.items ?? [];
  const items = groups.data?.items;
  return (
    <section aria-labelledby="my-groups" className="flex flex-col gap-4">
      <h2 id="my-groups" className="font-bold text-2xl">
        <Trans>あなたの｜団体《だんたい》</Trans>
      </h2>
      {groups.isError && !items && (
        <Trouble unreachable={isUnreachable(groups.error)} onRetry={() => groups.refetch()} />
      )}
      {groups.isPending && <Skeleton className="h-32" />}
      {items?.length === 0 && <NoGroups />}
      {items && items.length > 0 && (
        <ul className="grid gap-4 sm:grid-cols-2 desktop-admin:grid-cols-3">
          {items.map((group) => (
            <li key={group.id}>
              <GroupOfMine group={group} registration={registrations.find(({ id }) => id === group.id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const STATES: Record<string, ReactNode> = {
  REGISTERED: <Trans>｜登録中《とうろくちゅう》</Trans>,
  SUSPENDED: <Trans>｜休《やす》んでいます</Trans>,
  EXPIRED: <Trans>｜更新《こうしん》していません</Trans>,
  DISSOLVED: <Trans>｜解散《かいさん》しました</Trans>,
};

/** What is on its way to the directory is known by its registration. */
const ON_THE_WAY: Record<string, ReactNode> = {
  DRAFT: <Trans>｜書《か》きかけ</Trans>,
  SUBMITTED: <Trans>｜市《し》が｜確《たし》かめています</Trans>,
  RETURNED: <Trans>｜直《なお》すところがあります</Trans>,
  REFUSED: <Trans>｜登録《とうろく》されませんでした</Trans>,
};

type Props = { group: MyGroup; registration: MyRegistration | undefined };

function GroupOfMine({ group: { id, status, role, ...group }, registration }: Props) {
  const name = group.name ?? registration?.name;
  return (
    <Card className="h-full">
      <h3 className="font-bold text-lg">
        <Link
          {...(status
            ? { to: '/g/$groupId', params: { groupId: id } }
            : { to: '/registrations/$registrationId', params: { registrationId: id } })}
          className="stretched text-link underline underline-offset-4"
        >
          {name ? <span lang="ja">{name}</span> : <Trans>｜名前《なまえ》がまだの｜団体《だんたい》</Trans>}
        </Link>
      </h3>
      <p className="flex flex-wrap gap-2">
        <Tag tone="soft">
          {role === 'MANAGER' ? (
            <Trans>｜代表《だいひょう》・｜管理《かんり》</Trans>
          ) : (
            <Trans>メンバー</Trans>
          )}
        </Tag>
        <Tag tone={status && status !== 'REGISTERED' ? 'warning' : 'plain'}>
          {status
            ? STATES[status]
            : (ON_THE_WAY[registration?.status ?? ''] ?? (
                <Trans>｜登録《とうろく》の｜準備中《じゅんびちゅう》</Trans>
              ))}
        </Tag>
      </p>
    </Card>
  );
}

function NoGroups() {
  return (
    <Panel
      title={<Trans>まだ｜入《はい》っている｜団体《だんたい》はありません</Trans>}
      actions={
        <>
          <LinkButton to="/groups">
            <Trans>｜団体《だんたい》をさがす</Trans>
          </LinkButton>
          <LinkButton to="/register" look="secondary">
            <Trans>｜団体《だんたい》を｜登録《とうろく》する</Trans>
          </LinkButton>
        </>
      }
    >
      <p>
        <Trans>
          ｜気《き》になる｜団体《だんたい》を｜見《み》つけてみませんか。｜団体《だんたい》の｜人《ひと》からメンバーに｜招《まね》かれると、ここに｜出《で》ます。
        </Trans>
      </p>
    </Panel>
  );
}
