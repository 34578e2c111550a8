import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { membersQuery } from '@/api/membership';
import { isUnreachable } from '@/api/problem';
import { useMe } from '@/api/session';
import type { Member } from '@/api/types';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { InvitationList } from './InvitationList';
import { Invite } from './Invite';
import { MemberLine } from './MemberLine';

const route = getRouteApi('/g/$groupId/members');

/** Who belongs to the group, who may change it, and how others come to it. */
export function MembersPage() {
  const { groupId } = route.useParams();
  const text = useText();
  const { data, error, refetch } = useQuery(membersQuery(groupId));
  return (
    <Page title={text(error ? msg`エラー：メンバー` : msg`メンバー`)} measure="work">
      <PageHeading
        lead={
          <Trans>
            ｜管理者《かんりしゃ》は、ページやお｜知《し》らせを｜直《なお》し、｜人《ひと》を｜招待《しょうたい》できます。メンバーは｜見《み》ることができます。｜申請《しんせい》の｜下書《したが》きは、みんなで｜書《か》けます。
          </Trans>
        }
      >
        <Trans>メンバー</Trans>
      </PageHeading>
      {error && !data && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton className="h-40" />}
      {data && <People groupId={groupId} people={data.items} />}
    </Page>
  );
}

function People({ groupId, people }: { groupId: string; people: readonly Member[] }) {
  const me = useMe();
  const own = people.find(({ account }) => account === me?.id);
  const manager = own?.role === 'MANAGER';
  return (
    <>
      <ul className="mb-10 flex flex-col border-line border-t">
        {people.map((person) => (
          <MemberLine
            key={person.account}
            groupId={groupId}
            person={person}
            own={person.account === me?.id}
            manager={manager}
            lastManager={
              person.role === 'MANAGER' && people.filter(({ role }) => role === 'MANAGER').length === 1
            }
          />
        ))}
      </ul>
      {manager ? (
        <>
          <Invite groupId={groupId} />
          <InvitationList groupId={groupId} />
        </>
      ) : (
        <p>
          <Link to="/groups/$groupId/succession" params={{ groupId }} className={textLink}>
            <Trans>｜代表《だいひょう》の｜人《ひと》に｜連絡《れんらく》がつかないとき</Trans>
          </Link>
        </p>
      )}
    </>
  );
}
