import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { Member } from '@/api/types';
import { dayIn } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Tag } from '@/ui/Tag';
import { type Change, ChangeDialog } from './ChangeDialog';

type Props = {
  groupId: string;
  person: Member;
  own: boolean;
  manager: boolean;
  /** The only one who may change things: has to hand over first. */
  lastManager: boolean;
};

export function MemberLine({ groupId, person, own, manager, lastManager }: Props) {
  const [asked, setAsked] = useState<Change | null>(null);
  const ask = (change: Change, words: ReactNode) => (
    <Button look="quiet" className="px-2" onClick={() => setAsked(change)}>
      {words}
    </Button>
  );
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-b py-3">
      <div className="flex min-w-48 grow flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <MemberName person={person} />
          {own && (
            <span className="text-ink-soft text-sm">
              <Trans>（あなた）</Trans>
            </span>
          )}
          <Tag tone={person.role === 'MANAGER' ? 'accent' : 'plain'}>
            {person.role === 'MANAGER' ? <Trans>｜管理者《かんりしゃ》</Trans> : <Trans>メンバー</Trans>}
          </Tag>
        </p>
        <p className="text-ink-soft text-sm">
          <Trans>
            <DateText date={dayIn(person.since)} />
            から
          </Trans>
        </p>
      </div>
      <div className="flex flex-wrap gap-x-2">
        {manager && !own && person.role === 'MEMBER' && (
          <>
            {ask('PROMOTE', <Trans>｜管理者《かんりしゃ》にする</Trans>)}
            {ask('HAND_OVER', <Trans>｜代表《だいひょう》を｜引《ひ》き｜継《つ》ぐ</Trans>)}
          </>
        )}
        {manager && person.role === 'MANAGER' && !lastManager && ask('DEMOTE', <Trans>メンバーにする</Trans>)}
        {manager && !own && ask('REMOVE', <Trans>｜外《はず》す</Trans>)}
        {own && !lastManager && ask('LEAVE', <Trans>この｜団体《だんたい》をやめる</Trans>)}
      </div>
      {own && lastManager && (
        <p className="w-full text-ink-soft text-sm">
          <Trans>
            ｜管理者《かんりしゃ》はあなただけです。やめるときは、｜先《さき》にほかの｜人《ひと》へ｜引《ひ》き｜継《つ》いでください。
          </Trans>
        </p>
      )}
      {asked && (
        <ChangeDialog groupId={groupId} person={person} change={asked} onClose={() => setAsked(null)} />
      )}
    </li>
  );
}

export function MemberName({ person }: { person: Member }) {
  return (
    <strong>
      {person.name ? <span lang="ja">{person.name}</span> : <Trans>｜名前《なまえ》のない｜人《ひと》</Trans>}
    </strong>
  );
}
