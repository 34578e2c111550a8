import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import * as v from 'valibot';
import { isUnreachable } from '@/api/problem';
import type { Me } from '@/api/types';
import { say } from '@/lib/say';
import { useTask } from '@/lib/useTask';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { Skeleton } from '@/ui/Skeleton';
import { TextField } from '@/ui/TextField';
import { Trouble } from '@/ui/Trouble';
import { addPasskey, newPasskeyOptions, type Passkey, passkeysQuery, removePasskey } from '../calls';
import { createPasskey, isKnownHere, nameOfDevice, passkeysWork, wasDismissed } from '../passkeys';
import { SettingsPart } from './SettingsPart';

export function PasskeysPage() {
  const text = useText();
  return (
    <SettingsPart
      title={text(msg`パスキー`)}
      heading={<Trans>パスキー</Trans>}
      lead={
        <Trans>
          ｜端末《たんまつ》の｜指紋《しもん》・｜顔《かお》・｜暗証番号《あんしょうばんごう》でログインします。｜覚《おぼ》えるものがなく、にせのサイトにだまされません。
        </Trans>
      }
    >
      {(me) => <Passkeys me={me} />}
    </SettingsPart>
  );
}

function Passkeys({ me }: { me: Me }) {
  const client = useQueryClient();
  const query = passkeysQuery(me.id);
  const passkeys = useQuery(query);
  const task = useTask();
  const [said, setSaid] = useState<'ADDED' | 'REMOVED' | null>(null);
  const settled = async (what: 'ADDED' | 'REMOVED') => {
    await client.invalidateQueries({ queryKey: query.queryKey });
    setSaid(what);
  };

  return (
    <div className="flex flex-col gap-8">
      <div role="status" className="empty:absolute">
        {said && (
          <Notice
            kind="success"
            title={
              said === 'ADDED' ? (
                <Trans>パスキーをつくりました</Trans>
              ) : (
                <Trans>パスキーを｜消《け》しました</Trans>
              )
            }
          />
        )}
      </div>
      {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
      {passkeys.isPending && <Skeleton className="h-20" />}
      {passkeys.isError && !passkeys.data && (
        <Trouble unreachable={isUnreachable(passkeys.error)} onRetry={() => passkeys.refetch()} />
      )}
      {passkeys.data?.items.length === 0 && (
        <p>
          <Trans>まだパスキーはありません。</Trans>
        </p>
      )}
      {passkeys.data && passkeys.data.items.length > 0 && (
        <ul className="flex flex-col gap-3">
          {passkeys.data.items.map((passkey) => (
            <PasskeyLine
              key={passkey.id}
              passkey={passkey}
              onRemove={() => task.run(() => removePasskey(passkey.id).then(() => settled('REMOVED')))}
            />
          ))}
        </ul>
      )}
      {passkeysWork() ? (
        <NewPasskey onAdded={() => settled('ADDED')} />
      ) : (
        <Notice title={<Trans>このブラウザでは、パスキーをつくれません</Trans>} />
      )}
    </div>
  );
}

type LineProps = { passkey: Passkey; onRemove: () => void };

function PasskeyLine({ passkey: { name, createdAt, lastUsedAt }, onRemove }: LineProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-8 border border-line p-4">
      <Fingerprint aria-hidden="true" className="size-8 shrink-0 text-accent" strokeWidth={1.5} />
      <span className="flex min-w-0 grow flex-col">
        <span className="font-bold">{name}</span>
        <span className="text-ink-soft text-sm">
          <Trans>
            <MomentText instant={createdAt} style="full" />
            につくりました
          </Trans>
        </span>
        <span className="text-ink-soft text-sm">
          {lastUsedAt ? (
            <Trans>
              ｜最後《さいご》に｜使《つか》ったのは
              <MomentText instant={lastUsedAt} />
            </Trans>
          ) : (
            <Trans>まだ｜使《つか》っていません</Trans>
          )}
        </span>
      </span>
      <Button look="secondary" onClick={onRemove}>
        <Trans>｜消《け》す</Trans>
        <span className="sr-only">（{name}）</span>
      </Button>
    </li>
  );
}

const schema = v.object({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`｜名前《なまえ》を｜入《い》れてください`)),
    v.maxLength(40, say(msg`｜名前《なまえ》は40｜文字《もじ》までにしてください`)),
  ),
});

function NewPasskey({ onAdded }: { onAdded: () => Promise<void> }) {
  const form = useForm(schema, { name: nameOfDevice() });
  const [hindrance, setHindrance] = useState<'DISMISSED' | 'KNOWN' | null>(null);

  const add = async ({ name }: { name: string }) => {
    setHindrance(null);
    try {
      const { ceremony, publicKey } = await newPasskeyOptions();
      await addPasskey({ ceremony, credential: await createPasskey(publicKey), name });
      await onAdded();
    } catch (error) {
      if (isKnownHere(error)) setHindrance('KNOWN');
      else if (wasDismissed(error)) setHindrance('DISMISSED');
      else throw error;
    }
  };

  return (
    <section className="flex flex-col gap-4 border-line border-t pt-6">
      <h2 className="font-bold text-xl">
        <Trans>この｜端末《たんまつ》でパスキーをつくる</Trans>
      </h2>
      <Form form={form} onSubmit={add} submit={<Trans>パスキーをつくる</Trans>}>
        <TextField
          {...form.field('name')}
          autoComplete="off"
          className="max-w-80"
          label={<Trans>パスキーの｜名前《なまえ》</Trans>}
          hint={<Trans>どの｜端末《たんまつ》のものか、あとでわかる｜名前《なまえ》にします。</Trans>}
        />
        <div role="status">
          {hindrance === 'KNOWN' && (
            <p className="font-bold">
              <Trans>この｜端末《たんまつ》のパスキーは、もうあります。</Trans>
            </p>
          )}
          {hindrance === 'DISMISSED' && (
            <p className="font-bold">
              <Trans>パスキーはつくられませんでした。もう｜一度《いちど》ためせます。</Trans>
            </p>
          )}
        </div>
      </Form>
    </section>
  );
}
