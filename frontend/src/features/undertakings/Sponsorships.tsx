import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import * as v from 'valibot';
import { resultsQuery } from '@/api/wakuwaku';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { textLink } from '@/ui/button';
import { Disclosure } from '@/ui/Disclosure';
import { ActForm } from '@/ui/form/ActForm';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { MomentText } from '@/ui/MomentText';
import { Select } from '@/ui/Select';
import { Tag } from '@/ui/Tag';
import { TextArea } from '@/ui/TextArea';
import { Told } from '@/ui/Told';
import { Yen } from '@/ui/Yen';
import { type Sponsorship, sponsorshipsQuery } from './queries';

const STATUS: Record<Sponsorship['status'], ReactNode> = {
  OFFERED: <Trans>｜事務局《じむきょく》が｜見《み》ています</Trans>,
  MATCHED: <Trans>｜団体《だんたい》の｜返事《へんじ》を｜待《ま》っています</Trans>,
  ACCEPTED: <Trans>｜受《う》け｜入《い》れました</Trans>,
  DECLINED: <Trans>｜見送《みおく》りになりました</Trans>,
  WITHDRAWN: <Trans>｜取《と》り｜下《さ》げました</Trans>,
};

/** Money that companies add: each side sees its own offers and what it can do now; nothing while there is none. */
export function Sponsorships() {
  const { data } = useQuery(sponsorshipsQuery());
  const heading = useRef<HTMLHeadingElement>(null);
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="sponsorships" className="mt-10 flex flex-col gap-4">
      <h2
        ref={heading}
        id="sponsorships"
        tabIndex={-1}
        className="border-line border-b pb-2 font-bold text-[1.5rem] leading-140"
      >
        <Trans>｜企業《きぎょう》の｜上乗《うわの》せ</Trans>
      </h2>
      <ul className="flex flex-col gap-4">
        {data.items.map((offer) => (
          <li key={offer.id} className="flex flex-col gap-3 rounded-12 border border-line bg-white p-5">
            <Facts offer={offer} />
            {offer.mayAct && <Acts offer={offer} onHeard={() => heading.current?.focus()} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ offer }: { offer: Sponsorship }) {
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <Tag tone={offer.status === 'ACCEPTED' ? 'accent' : 'soft'}>{STATUS[offer.status]}</Tag>
        <span className="text-ink-soft text-sm">
          <MomentText instant={offer.answeredAt ?? offer.offeredAt} />
        </span>
      </p>
      <h3 className="font-bold text-lg">
        <span lang="ja">{offer.groupName}</span> <Yen of={offer.amount} />
      </h3>
      <p>
        {offer.proposalId && offer.proposalTitle ? (
          <Link to="/wakuwaku/proposals/$id" params={{ id: offer.proposalId }} className={textLink} lang="ja">
            {offer.proposalTitle}
          </Link>
        ) : (
          <Told of={offer.callTitle} />
        )}
      </p>
      {offer.message && (
        <p className="whitespace-pre-wrap" lang="ja">
          {offer.message}
        </p>
      )}
      {offer.reason && (
        <p>
          <Trans>
            ｜理由《りゆう》：<span lang="ja">{offer.reason}</span>
          </Trans>
        </p>
      )}
    </>
  );
}

type ActsProps = { offer: Sponsorship; onHeard: () => void };

function Acts({ offer, onHeard }: ActsProps) {
  const queries = useQueryClient();
  const { side, status } = offer;
  const path = { params: { path: { id: offer.id } } };
  const again = async () => {
    await queries.invalidateQueries({ queryKey: sponsorshipsQuery().queryKey });
    onHeard();
  };
  const open = status === 'OFFERED' || status === 'MATCHED';
  if (side === 'COMPANY' && open) {
    return (
      <Disclosure summary={<Trans>｜申《もう》し｜出《で》を｜取《と》り｜下《さ》げる</Trans>}>
        <ActForm
          submit={<Trans>｜取《と》り｜下《さ》げる</Trans>}
          onSubmit={() => writing.POST('/api/v1/sponsorships/{id}/withdrawal', path).then(again)}
        >
          <p>
            <Trans>
              ｜取《と》り｜下《さ》げたあとも、｜新《あたら》しく｜申《もう》し｜出《で》ることができます。
            </Trans>
          </p>
        </ActForm>
      </Disclosure>
    );
  }
  if (side === 'PROJECT' && status === 'MATCHED') {
    return (
      <>
        <ActForm
          submit={<Trans>｜上乗《うわの》せを｜受《う》け｜入《い》れる</Trans>}
          onSubmit={() => writing.POST('/api/v1/sponsorships/{id}/acceptance', path).then(again)}
        >
          <p>
            <Trans>
              ｜受《う》け｜入《い》れると、｜企業《きぎょう》の｜名前《なまえ》と｜金額《きんがく》が｜公開《こうかい》されます。｜精算《せいさん》では、｜上乗《うわの》せのお｜金《かね》を｜先《さき》に｜使《つか》ったものとして｜数《かぞ》えます。
            </Trans>
          </p>
        </ActForm>
        <Disclosure summary={<Trans>｜見送《みおく》る</Trans>}>
          <Declining
            onSubmit={(body) =>
              writing.POST('/api/v1/sponsorships/{id}/refusal', { ...path, body }).then(again)
            }
          />
        </Disclosure>
      </>
    );
  }
  if (side === 'SECRETARIAT' && (open || status === 'ACCEPTED')) {
    return (
      <>
        {status === 'OFFERED' && <Matching offer={offer} onDone={again} />}
        <Disclosure
          summary={
            status === 'ACCEPTED' ? (
              <Trans>｜入金《にゅうきん》がないため｜取《と》り｜消《け》す</Trans>
            ) : (
              <Trans>｜見送《みおく》る</Trans>
            )
          }
        >
          <Declining
            onSubmit={(body) =>
              writing.POST('/api/v1/desk/sponsorships/{id}/refusal', { ...path, body }).then(again)
            }
          />
        </Disclosure>
      </>
    );
  }
  return null;
}

const matchSchema = v.object({
  proposalId: v.pipe(v.string(), v.nonEmpty(say(msg`｜事業《じぎょう》をえらんでください`))),
});
const RUNNING = ['ADOPTED', 'AGREED', 'IN_PROGRESS', 'CHANGE_PENDING', 'SUSPENDED'];

function Matching({ offer, onDone }: { offer: Sponsorship; onDone: () => Promise<void> }) {
  const { data, isError } = useQuery({ ...resultsQuery(offer.callId), retry: false });
  const form = useForm(matchSchema, { proposalId: offer.proposalId ?? '' });
  const choices =
    data?.items.filter(
      ({ id, status }) => RUNNING.includes(status) && (!offer.proposalId || id === offer.proposalId),
    ) ?? [];
  if (isError) {
    return (
      <p className="text-ink-soft">
        <Trans>
          ｜結果《けっか》の｜発表《はっぴょう》のあとに、｜事業《じぎょう》と｜結《むす》びつけられます。
        </Trans>
      </p>
    );
  }
  return (
    <Form
      form={form}
      submit={<Trans>この｜事業《じぎょう》の｜団体《だんたい》に｜伝《つた》える</Trans>}
      onSubmit={(body) =>
        writing
          .POST('/api/v1/desk/sponsorships/{id}/match', { params: { path: { id: offer.id } }, body })
          .then(onDone)
      }
    >
      <Select
        {...form.field('proposalId')}
        label={<Trans>｜事業《じぎょう》</Trans>}
        required
        options={[
          { value: '', label: '―' },
          ...choices.map(({ id, title, groupName }) => ({ value: id, label: `${title}（${groupName}）` })),
        ]}
      />
    </Form>
  );
}

const reasonSchema = v.object({
  reason: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`ここを｜書《か》いてください`)),
    v.maxLength(1000, say(msg`1,000｜文字《もじ》までにしてください`)),
  ),
});

function Declining({ onSubmit }: { onSubmit: (body: { reason: string }) => Promise<unknown> }) {
  const form = useForm(reasonSchema, { reason: '' });
  return (
    <Form form={form} submit={<Trans>｜見送《みおく》る</Trans>} onSubmit={onSubmit}>
      <TextArea
        {...form.field('reason')}
        label={<Trans>｜理由《りゆう》（｜企業《きぎょう》に｜伝《つた》わります）</Trans>}
        required
        limit={1000}
        lang="ja"
      />
    </Form>
  );
}
