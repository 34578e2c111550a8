import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { maxLength, minLength, object, pipe, string, trim } from 'valibot';
import { bodyOf, client } from '@/api/client';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { Disclosure } from '@/ui/Disclosure';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { Select } from '@/ui/Select';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Tag } from '@/ui/Tag';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { AskFirst } from '../AskFirst';
import { Back, Desk } from '../Desk';
import { Action, ReasonForm } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { DeskNews } from '../news';
import { Held } from './Held';
import { nameOf } from './nameOf';
import { type Mediation, type MediationSide, mediationQuery } from './queries';
import { INSURANCES, SIDES, STATES } from './words';

const route = getRouteApi('/staff/matching/matches/$id');

/** A match in which a coordinator stands in between: who the two are, what was agreed, what is to be done. */
export function MediationPage() {
  const { id } = route.useParams();
  const text = useText();
  return (
    <Desk title={text(msg`仲立ち`)} roles="COORDINATION">
      <Back to="/staff/matching">
        <Trans>コーディネート</Trans>
      </Back>
      <DeskNews />
      <Loaded query={useQuery(mediationQuery(id))}>
        {(mediation) => <Ready key={mediation.revision} mediation={mediation} />}
      </Loaded>
    </Desk>
  );
}

const RUNS: readonly Mediation['status'][] = ['MEDIATED', 'CONFIRMED', 'ACTIVE'];

function Ready({ mediation }: { mediation: Mediation }) {
  const text = useText();
  const cache = useQueryClient();
  const heard = () => cache.invalidateQueries({ queryKey: ['desk'] });
  const path = { params: { path: { id: mediation.id } } };
  const { status, agreement } = mediation;
  const running = RUNS.includes(status);
  return (
    <div className="flex flex-col gap-8">
      <p className="flex flex-wrap gap-2">
        <Tag tone="accent">{text(STATES[mediation.state])}</Tag>
        {mediation.minor && (
          <Tag tone="warning">
            <Trans>18歳未満：保護者にも確かめます</Trans>
          </Tag>
        )}
        {mediation.overdue && (
          <Tag tone="warning">
            <Trans>長く待っています</Trans>
          </Tag>
        )}
      </p>
      <div className="grid gap-4 desktop:grid-cols-2">
        <Party mediation={mediation} side="NEED" of={mediation.need} running={running} />
        <Party mediation={mediation} side="OFFER" of={mediation.offer} running={running} />
      </div>
      {mediation.note && (
        <blockquote className="whitespace-pre-wrap border-accent-line border-l-4 pl-4">
          {mediation.note}
        </blockquote>
      )}
      {agreement && (
        <SummaryList title={<Trans>決まっていること</Trans>}>
          <SummaryRow label={<Trans>日時</Trans>}>
            {agreement.heldOn && <DateText date={agreement.heldOn} />} {agreement.startsAt?.slice(0, 5)}
            {agreement.endsAt && `〜${agreement.endsAt.slice(0, 5)}`}
          </SummaryRow>
          <SummaryRow label={<Trans>場所</Trans>}>{agreement.place}</SummaryRow>
          {mediation.guardian && (
            <SummaryRow label={<Trans>保護者の同意</Trans>}>{mediation.guardian}</SummaryRow>
          )}
        </SummaryList>
      )}
      {status === 'PROPOSED' && (
        <section className="flex max-w-prose flex-col gap-6">
          <Notice title={<Trans>返事を待っています</Trans>}>
            {mediation.answerBy && (
              <p>
                <Trans>
                  <DateText date={mediation.answerBy} />
                  までに返事がなければ終わります。
                </Trans>
              </p>
            )}
          </Notice>
          <ReasonForm
            label={<Trans>間に入るわけ</Trans>}
            hint={<Trans>本人に電話で確かめた、など。だれのことかは書かないでください。</Trans>}
            submit={<Trans>「はい」と答えて間に入る</Trans>}
            onSubmit={(reason) =>
              writing.POST('/api/v1/desk/matches/{id}/mediation', { ...path, body: { reason } }).then(heard)
            }
          />
          <AskFirst
            label={<Trans>本人に代わってことわる</Trans>}
            about={nameOf(mediation[mediation.asked === 'NEED' ? 'need' : 'offer'], text)}
            title={<Trans>ことわりますか</Trans>}
          >
            {(close) => (
              <>
                <p>
                  <Trans>相手には「受付が終わった」とだけ見えます。</Trans>
                </p>
                <Action
                  onAct={async () => {
                    await writing.POST('/api/v1/desk/matches/{id}/decline', { ...path, body: {} });
                    close();
                    await heard();
                  }}
                >
                  <Trans>ことわる</Trans>
                </Action>
              </>
            )}
          </AskFirst>
        </section>
      )}
      {running && (
        <Disclosure
          open={status === 'MEDIATED'}
          summary={agreement ? <Trans>日時と場所を変える</Trans> : <Trans>日時と場所を決める</Trans>}
        >
          <Agree mediation={mediation} onDone={heard} />
        </Disclosure>
      )}
      <Held mediation={mediation} />
      {running && (
        <div>
          <AskFirst
            label={<Trans>この仲立ちをやめる</Trans>}
            about={nameOf(mediation.need, text)}
            title={<Trans>仲立ちをやめますか</Trans>}
          >
            {(close) => (
              <>
                <p>
                  <Trans>ふたりに中止が伝わり、空いた席は待っている人に進みます。</Trans>
                </p>
                <Action
                  onAct={async () => {
                    await writing.POST('/api/v1/desk/matches/{id}/cancellation', { ...path, body: {} });
                    close();
                    await heard();
                  }}
                >
                  <Trans>やめる</Trans>
                </Action>
              </>
            )}
          </AskFirst>
        </div>
      )}
    </div>
  );
}

type PartyProps = { mediation: Mediation; side: 'NEED' | 'OFFER'; of: MediationSide; running: boolean };

function Party({ mediation, side, of, running }: PartyProps) {
  const text = useText();
  return (
    <section className="flex flex-col items-start gap-2 rounded-12 border border-line p-4">
      <h2 className="text-ink-soft text-sm">{text(SIDES[side])}</h2>
      <p className="font-bold text-lg">{nameOf(of, text)}</p>
      {of.listing && (
        <Link to="/staff/matching/listings/$id" params={{ id: of.listing.id }} className={textLink}>
          {of.listing.title}
        </Link>
      )}
      {of.intakeId && (
        <Link to="/staff/matching/intakes/$id" params={{ id: of.intakeId }} className={textLink}>
          <Trans>受付の記録（連絡先はここから）</Trans>
        </Link>
      )}
      {of.groupId && (
        <Link to="/groups/$groupId" params={{ groupId: of.groupId }} className={textLink}>
          <Trans>団体のページ</Trans>
        </Link>
      )}
      {of.kind === 'PERSON' && (running || mediation.status === 'PROPOSED') && (
        <Address id={mediation.id} side={side} />
      )}
    </section>
  );
}

/** Read only when somebody wants to write; every reading is recorded. */
function Address({ id, side }: { id: string; side: 'NEED' | 'OFFER' }) {
  const [shown, setShown] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['desk', 'mediation', id, 'contact', side],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/desk/matches/{id}/contact', { params: { path: { id }, query: { side } }, signal })
        .then(bodyOf),
    enabled: shown,
    gcTime: 0,
    retry: false,
  });
  if (!shown) {
    return (
      <Button look="secondary" onClick={() => setShown(true)}>
        <Trans>メールアドレスを見る（記録されます）</Trans>
      </Button>
    );
  }
  if (error) return <Failure error={error} attempt={0} />;
  return <p className="break-all font-bold">{data?.email ?? '…'}</p>;
}

const schema = object({
  heldOn: string(),
  startsAt: string(),
  endsAt: string(),
  place: pipe(
    string(),
    trim(),
    minLength(1, say(msg`場所を入れてください。`)),
    maxLength(400, say(msg`400文字以内で書いてください。`)),
  ),
  insurance: string(),
  guardian: pipe(string(), maxLength(400, say(msg`400文字以内で書いてください。`))),
});

function Agree({ mediation, onDone }: { mediation: Mediation; onDone: () => Promise<unknown> }) {
  const text = useText();
  const { agreement } = mediation;
  const form = useForm(schema, {
    heldOn: agreement?.heldOn ?? '',
    startsAt: agreement?.startsAt?.slice(0, 5) ?? '',
    endsAt: agreement?.endsAt?.slice(0, 5) ?? '',
    place: agreement?.place ?? '',
    insurance: agreement?.insurance ?? '',
    guardian: '',
  });
  return (
    <Form
      form={form}
      submit={<Trans>両方に確かめたので、決める</Trans>}
      onSubmit={async ({ heldOn, startsAt, endsAt, place, insurance, guardian }) => {
        await writing.PUT('/api/v1/desk/matches/{id}/agreement', {
          params: { path: { id: mediation.id } },
          ifMatch: mediation.revision,
          body: {
            agreement: {
              place,
              heldOn: heldOn || null,
              startsAt: startsAt || null,
              endsAt: endsAt || null,
              insurance: (insurance || null) as keyof typeof INSURANCES | null,
            },
            guardian: guardian.trim() || null,
          },
        });
        await onDone();
      }}
    >
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField {...form.field('heldOn')} type="date" label={<Trans>日にち</Trans>} />
        <TextField {...form.field('startsAt')} type="time" label={<Trans>始まり</Trans>} />
        <TextField {...form.field('endsAt')} type="time" label={<Trans>終わり</Trans>} />
      </div>
      <TextArea {...form.field('place')} required rows={2} label={<Trans>場所・集合のしかた</Trans>} />
      <Select
        {...form.field('insurance')}
        label={<Trans>保険</Trans>}
        options={[
          { value: '', label: text(msg`選んでください`) },
          ...Object.entries(INSURANCES).map(([value, label]) => ({ value, label: text(label) })),
        ]}
      />
      {mediation.minor && !mediation.guardian && (
        <TextArea
          {...form.field('guardian')}
          required
          rows={2}
          label={<Trans>保護者の同意を、いつ、どう確かめたか</Trans>}
        />
      )}
    </Form>
  );
}
