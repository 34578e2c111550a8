import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import type { Call } from '@/api/calls';
import { myGroupsQuery } from '@/api/membership';
import { releasedQuery, resultsQuery } from '@/api/wakuwaku';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Select } from '@/ui/Select';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';

const schema = v.object({
  groupId: v.pipe(v.string(), v.nonEmpty(say(msg`｜企業《きぎょう》をえらんでください`))),
  proposalId: v.string(),
  amount: v.pipe(
    v.string(),
    v.transform((text) => text.normalize('NFKC').replace(/[,円\s]/g, '')),
    v.regex(/^[1-9]\d{0,8}$/, say(msg`｜金額《きんがく》を｜数字《すうじ》で｜書《か》いてください`)),
  ),
  message: v.pipe(v.string(), v.trim(), v.maxLength(300, say(msg`300｜文字《もじ》までにしてください`))),
});

const RUNNING = ['ADOPTED', 'AGREED', 'IN_PROGRESS', 'CHANGE_PENDING', 'SUSPENDED'];

/** Who adds how much to which project, and a word to go with it. */
export default function SponsorshipForm({ call }: { call: Call }) {
  const text = useText();
  const [sent, setSent] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // The button that opened it is gone, and so is the form once it is sent: whoever reads on reads on here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of the two sights begins with the focus.
  useEffect(() => place.current?.focus(), [sent]);
  const { data: groups } = useQuery(myGroupsQuery());
  const { data: released } = useQuery(releasedQuery());
  const out = released?.items.some(({ id }) => id === call.id) ?? false;
  const { data: results } = useQuery({ ...resultsQuery(call.id), enabled: out });
  const form = useForm(schema, { groupId: '', proposalId: '', amount: '', message: '' });
  const managed = groups?.items.filter(({ role, name }) => role === 'MANAGER' && name !== null) ?? [];
  const projects = results?.items.filter(({ status }) => RUNNING.includes(status)) ?? [];
  if (sent) {
    return (
      <div ref={place} tabIndex={-1}>
        <Notice
          kind="success"
          title={<Trans>｜申《もう》し｜出《で》を｜受《う》け｜付《つ》けました</Trans>}
        >
          <p>
            <Trans>
              ｜返事《へんじ》が｜決《き》まると、メールとお｜知《し》らせで｜伝《つた》えます。｜取《と》り｜下《さ》げるときは、｜事業《じぎょう》のページからできます。
            </Trans>
          </p>
          <p>
            <LinkButton to="/undertakings" look="secondary">
              <Trans>｜申《もう》し｜出《で》を｜見《み》る</Trans>
            </LinkButton>
          </p>
        </Notice>
      </div>
    );
  }
  if (groups && managed.length === 0) {
    return (
      <p className="text-ink-soft" role="status">
        <Trans>
          あなたが｜管理者《かんりしゃ》の｜企業《きぎょう》はありません。｜先《さき》に、｜企業《きぎょう》として｜団体登録《だんたいとうろく》をしてください。
        </Trans>
      </p>
    );
  }
  return (
    <div ref={place} tabIndex={-1} className="max-w-prose">
      <Form
        form={form}
        submit={<Trans>この｜内容《ないよう》で｜申《もう》し｜出《で》る</Trans>}
        onSubmit={async ({ groupId, proposalId, amount, message }, once) => {
          await writing.POST('/api/v1/calls/{id}/sponsorships', {
            params: { path: { id: call.id } },
            body: {
              groupId,
              proposalId: proposalId || null,
              amount: Number(amount),
              message: message || null,
            },
            once,
          });
          setSent(true);
        }}
      >
        <Select
          {...form.field('groupId')}
          label={<Trans>｜企業《きぎょう》</Trans>}
          required
          options={[
            { value: '', label: text(msg`えらんでください`) },
            ...managed.map(({ id, name }) => ({ value: id, label: name ?? '' })),
          ]}
        />
        {projects.length > 0 && (
          <Select
            {...form.field('proposalId')}
            label={<Trans>｜応援《おうえん》したい｜事業《じぎょう》</Trans>}
            options={[
              { value: '', label: text(msg`事務局にまかせる`) },
              ...projects.map(({ id, title, groupName }) => ({
                value: id,
                label: `${title}（${groupName}）`,
              })),
            ]}
          />
        )}
        <TextField
          {...form.field('amount')}
          label={<Trans>｜金額《きんがく》（｜円《えん》）</Trans>}
          inputMode="numeric"
          className="max-w-64"
          required
        />
        <TextArea
          {...form.field('message')}
          label={<Trans>ひとこと（なくてもかまいません）</Trans>}
          hint={<Trans>｜企業《きぎょう》の｜名前《なまえ》といっしょに｜公開《こうかい》します。</Trans>}
          limit={300}
          lang="ja"
        />
      </Form>
    </div>
  );
}
