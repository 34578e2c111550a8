import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import type { Call } from '@/api/calls';
import { myGroupsQuery } from '@/api/membership';
import { isUnreachable } from '@/api/problem';
import type { MyGroup } from '@/api/types';
import { releasedQuery, resultsQuery } from '@/api/wakuwaku';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Select } from '@/ui/Select';
import { Skeleton } from '@/ui/Skeleton';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Trouble } from '@/ui/Trouble';

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
  const [sent, setSent] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { data: groups, error, refetch } = useQuery(myGroupsQuery());
  const known = groups !== undefined;
  // The button that opened it is gone, and so is the form once it is sent: whoever reads on reads on here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of the sights begins with the focus.
  useEffect(() => place.current?.focus(), [sent, known]);
  const companies = groups?.items.filter(isCompanyOfMine) ?? [];
  return (
    <div ref={place} tabIndex={-1} className="max-w-prose">
      {sent && <Sent />}
      {!sent && !groups && !error && <Skeleton className="h-96" />}
      {!groups && error && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {!sent && groups && companies.length === 0 && <NoCompany />}
      {!sent && companies.length > 0 && (
        <Offering call={call} companies={companies} onSent={() => setSent(true)} />
      )}
    </div>
  );
}

/** As the server has it: money is added by companies that are registered, offered by their managers. */
const isCompanyOfMine = ({ role, kind, status }: MyGroup) =>
  role === 'MANAGER' && kind === 'COMPANY' && status === 'REGISTERED';

function Sent() {
  return (
    <Notice kind="success" title={<Trans>｜申《もう》し｜出《で》を｜受《う》け｜付《つ》けました</Trans>}>
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
  );
}

/** What to do when there is nobody to offer for. */
function NoCompany() {
  return (
    <Notice
      title={<Trans>｜企業《きぎょう》として｜登録《とうろく》した｜団体《だんたい》がありません</Trans>}
    >
      <p>
        <Trans>
          ｜上乗《うわの》せを｜申《もう》し｜出《で》られるのは、｜種類《しゅるい》を「｜企業《きぎょう》」として｜登録《とうろく》した｜団体《だんたい》の｜管理者《かんりしゃ》です。｜登録《とうろく》がまだのときは、｜先《さき》に｜登録《とうろく》してください。お｜金《かね》はかかりません。
        </Trans>
      </p>
      <p>
        <Trans>
          ｜会社《かいしゃ》がすでに｜登録《とうろく》しているときは、その｜管理者《かんりしゃ》に｜頼《たの》んでください。
        </Trans>
      </p>
      <p>
        <LinkButton to="/register" look="secondary">
          <Trans>｜企業《きぎょう》を｜登録《とうろく》する</Trans>
        </LinkButton>
      </p>
    </Notice>
  );
}

type OfferingProps = { call: Call; companies: readonly MyGroup[]; onSent: () => void };

function Offering({ call, companies, onSent }: OfferingProps) {
  const text = useText();
  const { data: released } = useQuery(releasedQuery());
  const out = released?.items.some(({ id }) => id === call.id) ?? false;
  const { data: results } = useQuery({ ...resultsQuery(call.id), enabled: out });
  const [only] = companies.length === 1 ? companies : [];
  const form = useForm(schema, { groupId: only?.id ?? '', proposalId: '', amount: '', message: '' });
  const projects = results?.items.filter(({ status }) => RUNNING.includes(status)) ?? [];
  return (
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
        onSent();
      }}
    >
      <Select
        {...form.field('groupId')}
        label={<Trans>｜企業《きぎょう》</Trans>}
        required
        options={[
          { value: '', label: text(msg`えらんでください`) },
          ...companies.map(({ id, name }) => ({ value: id, label: name ?? '' })),
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
  );
}
