import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { membersQuery, myGroupsQuery } from '@/api/membership';
import type { Member } from '@/api/types';
import { writing } from '@/api/writing';
import { Dialog } from '@/ui/Dialog';
import { ActForm } from '@/ui/form/ActForm';

export type Change = 'PROMOTE' | 'DEMOTE' | 'HAND_OVER' | 'REMOVE' | 'LEAVE';

type Props = { groupId: string; person: Member; change: Change; onClose: () => void };

/** Asked once more before it is done, with what it means. */
export function ChangeDialog({ groupId, person, change, onClose }: Props) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { title, words, act } = partsOf(change, <span lang="ja">{person.name}</span>);

  const doIt = async () => {
    await done(change, groupId, person.account);
    await queries.invalidateQueries({ queryKey: myGroupsQuery().queryKey });
    if (change === 'LEAVE') return navigate({ to: '/g' });
    await queries.invalidateQueries({ queryKey: membersQuery(groupId).queryKey });
    onClose();
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <ActForm onSubmit={doIt} submit={act}>
        <p>{words}</p>
      </ActForm>
    </Dialog>
  );
}

function done(change: Change, id: string, account: string) {
  const params = { path: { id, account } };
  switch (change) {
    case 'PROMOTE':
      return writing.PUT('/api/v1/groups/{id}/members/{account}', { params, body: { role: 'MANAGER' } });
    case 'DEMOTE':
      return writing.PUT('/api/v1/groups/{id}/members/{account}', { params, body: { role: 'MEMBER' } });
    case 'HAND_OVER':
      return writing.POST('/api/v1/groups/{id}/hand-over', {
        params: { path: { id } },
        body: { to: account },
      });
    default:
      return writing.DELETE('/api/v1/groups/{id}/members/{account}', { params });
  }
}

type Parts = { title: ReactNode; words: ReactNode; act: ReactNode };

function partsOf(change: Change, name: ReactNode): Parts {
  switch (change) {
    case 'PROMOTE':
      return {
        title: <Trans>{name}さんを｜管理者《かんりしゃ》にしますか</Trans>,
        words: (
          <Trans>
            ページやお｜知《し》らせを｜直《なお》したり、｜人《ひと》を｜招待《しょうたい》したりできるようになります。
          </Trans>
        ),
        act: <Trans>｜管理者《かんりしゃ》にする</Trans>,
      };
    case 'DEMOTE':
      return {
        title: <Trans>{name}さんをメンバーにしますか</Trans>,
        words: (
          <Trans>ページやお｜知《し》らせを｜直《なお》せなくなります。｜見《み》ることはできます。</Trans>
        ),
        act: <Trans>メンバーにする</Trans>,
      };
    case 'HAND_OVER':
      return {
        title: <Trans>{name}さんに｜引《ひ》き｜継《つ》ぎますか</Trans>,
        words: (
          <Trans>
            {name}
            さんが｜管理者《かんりしゃ》に、あなたはメンバーになります。｜市《し》に｜届《とど》けている｜代表者《だいひょうしゃ》の｜名前《なまえ》と｜連絡先《れんらくさき》は、プロフィールで｜変《か》えてください。
          </Trans>
        ),
        act: <Trans>｜引《ひ》き｜継《つ》ぐ</Trans>,
      };
    case 'REMOVE':
      return {
        title: <Trans>{name}さんを｜外《はず》しますか</Trans>,
        words: <Trans>この｜団体《だんたい》の｜仕事《しごと》を｜見《み》られなくなります。</Trans>,
        act: <Trans>｜外《はず》す</Trans>,
      };
    case 'LEAVE':
      return {
        title: <Trans>この｜団体《だんたい》をやめますか</Trans>,
        words: (
          <Trans>
            この｜団体《だんたい》の｜仕事《しごと》を｜見《み》られなくなります。｜書《か》いたものは｜団体《だんたい》に｜残《のこ》ります。もどるには、また｜招待《しょうたい》が｜必要《ひつよう》です。
          </Trans>
        ),
        act: <Trans>この｜団体《だんたい》をやめる</Trans>,
      };
  }
}
