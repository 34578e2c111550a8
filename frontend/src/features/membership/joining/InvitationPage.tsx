import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { myGroupsQuery } from '@/api/membership';
import { isUnreachable } from '@/api/problem';
import { useMe } from '@/api/session';
import type { GroupInvitation } from '@/api/types';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { isRefused } from '@/lib/failures';
import { useText } from '@/lib/useText';
import { DateText } from '@/ui/DateText';
import { ActForm } from '@/ui/form/ActForm';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { forgetSecret, takeSecret } from './secret';

/** A link to a group: what it invites to, and one button. */
export function InvitationPage() {
  const [secret] = useState(takeSecret);
  const text = useText();
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', secret],
    queryFn: async () =>
      (await writing.POST('/api/v1/invitations/look', { body: { secret: secret ?? '' } })).data,
    enabled: secret !== null,
    retry: false,
  });

  if (secret && data) return <Ready secret={secret} invitation={data} />;
  if (!secret || isRefused(error)) return <NotOpen />;
  return (
    <Page title={text(msg`招待`)} measure="prose">
      {error ? (
        <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
      ) : (
        <Skeleton className="mt-4 h-60" />
      )}
    </Page>
  );
}

function Ready({ secret, invitation }: { secret: string; invitation: GroupInvitation }) {
  const text = useText();
  const me = useMe();
  const name = invitation.groupName ? (
    <span lang="ja">{invitation.groupName}</span>
  ) : (
    <Trans>｜登録《とうろく》の｜準備《じゅんび》をしている｜団体《だんたい》</Trans>
  );
  return (
    <Page title={text(msg`団体への招待`)} measure="prose">
      <PageHeading
        lead={
          invitation.role === 'MANAGER' ? (
            <Trans>
              ｜管理者《かんりしゃ》として｜招待《しょうたい》されています。ページやお｜知《し》らせを｜直《なお》し、ほかの｜人《ひと》を｜招待《しょうたい》できます。
            </Trans>
          ) : (
            <Trans>
              メンバーとして｜招待《しょうたい》されています。｜団体《だんたい》の｜仕事《しごと》を｜見《み》て、｜申請《しんせい》をいっしょに｜書《か》けます。
            </Trans>
          )
        }
      >
        <Trans>{name}への｜招待《しょうたい》</Trans>
      </PageHeading>
      <p className="mb-6">
        <Trans>
          この｜招待《しょうたい》は
          <DateText date={dayIn(invitation.expiresAt)} />
          まで、1｜回《かい》だけ｜使《つか》えます。
        </Trans>
      </p>
      {me ? <Join secret={secret} groupId={invitation.groupId} who={me.displayName} /> : <SignInFirst />}
    </Page>
  );
}

function Join({ secret, groupId, who }: { secret: string; groupId: string; who: string }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const join = async () => {
    await writing.POST('/api/v1/invitations/acceptance', { body: { secret } });
    forgetSecret();
    await queries.invalidateQueries({ queryKey: myGroupsQuery().queryKey });
    await navigate({ to: '/g/$groupId/members', params: { groupId }, replace: true });
  };
  return (
    <ActForm
      onSubmit={join}
      submit={<Trans>｜参加《さんか》する</Trans>}
      beside={
        <LinkButton look="quiet" to="/">
          <Trans>｜今《いま》はやめる</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>
          <span lang="ja">{who}</span>
          さんとして｜参加《さんか》します。ほかのメンバーに、この｜名前《なまえ》が｜見《み》えます。
        </Trans>
      </p>
    </ActForm>
  );
}

function SignInFirst() {
  return (
    <div className="flex flex-col items-start gap-4">
      <LinkButton to="/sign-in" search={{ next: '/invitation' }} className="min-h-14 px-8 text-lg">
        <Trans>ログインして｜参加《さんか》する</Trans>
      </LinkButton>
      <p className="text-ink-soft">
        <Trans>
          はじめての｜人《ひと》は、ログインのページからアカウントを｜作《つく》れます。｜作《つく》ったあとで、｜招待《しょうたい》のリンクをもう｜一度《いちど》｜開《ひら》いてください。
        </Trans>
      </p>
    </div>
  );
}

function NotOpen() {
  const text = useText();
  return (
    <Page title={text(msg`エラー：この招待は使えません`)} measure="prose">
      <PageHeading
        lead={
          <Trans>
            ｜期限《きげん》が｜切《き》れたか、もう｜使《つか》われたか、｜取《と》り｜消《け》されています。リンクの｜終《お》わりまで｜写《うつ》せているかも、｜確《たし》かめてください。｜団体《だんたい》の｜人《ひと》に｜新《あたら》しい｜招待《しょうたい》を｜頼《たの》めます。
          </Trans>
        }
      >
        <Trans>この｜招待《しょうたい》は｜使《つか》えません</Trans>
      </PageHeading>
      <LinkButton to="/g">
        <Trans>わたしの｜団体《だんたい》を｜見《み》る</Trans>
      </LinkButton>
    </Page>
  );
}
