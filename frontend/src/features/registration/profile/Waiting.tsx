import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { editableGroupQuery } from '@/api/membership';
import type { City, EditableGroup, GroupEdit } from '@/api/types';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Dialog } from '@/ui/Dialog';
import { ActForm } from '@/ui/form/ActForm';
import { Notice } from '@/ui/Notice';
import { CONTROLS, WORDS } from '../form/fields';
import { Phrase } from '../form/Phrase';
import { spoken } from '../form/spoken';
import { type FieldName, fieldAt, type Value } from '../form/values';

type Props = { group: EditableGroup; city: City; manager: boolean };

/** The change that waits for the city: what it was, what it is to be, and the way back. */
export function Waiting({ group, city, manager }: Props) {
  const { waiting } = group;
  if (!waiting) return null;
  return (
    <Notice
      className="mb-8"
      title={<Trans>｜市《し》が｜確《たし》かめている｜変更《へんこう》があります</Trans>}
    >
      <p className="text-ink-soft text-sm">
        <Trans>
          <DateText date={dayIn(waiting.askedAt)} />
          に｜申《もう》し｜込《こ》みました
        </Trans>
      </p>
      <Changes changes={waiting.changes} city={city} />
      {manager && <Withdraw groupId={group.id} />}
    </Notice>
  );
}

function Changes({ changes, city }: { changes: GroupEdit['changes']; city: City }) {
  return (
    <dl className="flex flex-col gap-3">
      {changes.map(({ field, label, before, after }) => {
        const name = fieldAt(`/${field.replace('.', '/')}`);
        return (
          <div key={field}>
            <dt className="font-bold">{name ? <Phrase words={WORDS[name].label} /> : label}</dt>
            <dd className="flex flex-wrap items-baseline gap-x-2" lang="ja">
              <del className="text-ink-soft">{said(name, before, city) || '―'}</del>
              <span aria-hidden="true">→</span>
              <ins className="font-bold no-underline">{said(name, after, city) || '―'}</ins>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const said = (field: FieldName | undefined, value: unknown, city: City) =>
  field && field in CONTROLS ? spoken(field, value as Value, city) : String(value ?? '');

function Withdraw({ groupId }: { groupId: string }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const withdraw = async () => {
    const { data } = await writing.DELETE('/api/v1/groups/{id}/edit', { params: { path: { id: groupId } } });
    queries.setQueryData(editableGroupQuery(groupId).queryKey, data);
    setAsked(false);
  };
  return (
    <>
      <Button look="quiet" className="-ml-4 self-start" onClick={() => setAsked(true)}>
        <Trans>この｜変更《へんこう》を｜取《と》り｜下《さ》げる</Trans>
      </Button>
      {asked && (
        <Dialog
          title={<Trans>｜変更《へんこう》を｜取《と》り｜下《さ》げますか</Trans>}
          onClose={() => setAsked(false)}
        >
          <ActForm onSubmit={withdraw} submit={<Trans>｜取《と》り｜下《さ》げる</Trans>}>
            <p>
              <Trans>ページは｜今《いま》のまま、｜変《か》わりません。</Trans>
            </p>
          </ActForm>
        </Dialog>
      )}
    </>
  );
}
