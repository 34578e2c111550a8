import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { callQuery, callsQuery } from '@/api/calls';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { ActForm } from '@/ui/form/ActForm';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { MomentText } from '@/ui/MomentText';
import { TextArea } from '@/ui/TextArea';
import { Told } from '@/ui/Told';
import { Yen } from '@/ui/Yen';
import type { Undertaking } from './queries';
import { Section } from './Section';
import { useHeard } from './useHeard';

/** What the secretariat does at the ends of it, the settlement, and the next year. */
export function Finishing({ undertaking }: { undertaking: Undertaking }) {
  const heard = useHeard(undertaking.id);
  const { status, standpoint, settlement } = undertaking;
  const office = standpoint === 'SECRETARIAT';
  const path = { params: { path: { id: undertaking.id } } };
  const cancellable = ['ADOPTED', 'AGREED', 'IN_PROGRESS', 'CHANGE_PENDING', 'SUSPENDED'].includes(status);
  return (
    <>
      {office && status === 'AGREED' && (
        <ActForm
          submit={<Trans>｜事業《じぎょう》をはじめる</Trans>}
          onSubmit={() => writing.POST('/api/v1/desk/undertakings/{id}/start', path).then(heard)}
        />
      )}
      {settlement && (
        <Section title={<Trans>｜精算《せいさん》</Trans>}>
          <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[14rem_1fr]">
            <dt>
              <Trans>｜市《し》が｜払《はら》ったお｜金《かね》</Trans>
            </dt>
            <dd>
              <Yen of={settlement.paid} />
            </dd>
            {settlement.sponsored > 0 && (
              <>
                <dt>
                  <Trans>｜企業《きぎょう》の｜上乗《うわの》せ</Trans>
                </dt>
                <dd>
                  <Yen of={settlement.sponsored} />
                </dd>
                <dt>
                  <Trans>｜使《つか》ったお｜金《かね》のすべて</Trans>
                </dt>
                <dd>
                  <Yen of={settlement.spent} />
                </dd>
              </>
            )}
            <dt>
              <Trans>｜対象《たいしょう》になる｜使《つか》ったお｜金《かね》</Trans>
            </dt>
            <dd>
              <Yen of={settlement.eligible} />
            </dd>
            <dt className="font-bold">
              <Trans>｜市《し》に｜返《かえ》すお｜金《かね》</Trans>
            </dt>
            <dd className="font-bold">
              <Yen of={settlement.refund} />
            </dd>
          </dl>
          {settlement.confirmedAt ? (
            <p className="text-success-2">
              <Trans>
                <MomentText instant={settlement.confirmedAt} />
                に｜確《たし》かめました
              </Trans>
            </p>
          ) : (
            office &&
            status === 'EVALUATED' && (
              <ActForm
                submit={<Trans>｜精算《せいさん》を｜確《たし》かめて｜完了《かんりょう》にする</Trans>}
                onSubmit={() =>
                  writing
                    .POST('/api/v1/desk/undertakings/{id}/completion', {
                      ...path,
                      body: { refund: settlement.refund },
                    })
                    .then(heard)
                }
              />
            )
          )}
        </Section>
      )}
      {standpoint === 'PROPOSER' && status === 'COMPLETED' && <GoingOn undertaking={undertaking} />}
      {office && cancellable && (
        <Disclosure summary={<Trans>｜事業《じぎょう》を｜取《と》りやめる</Trans>}>
          <Cancelling undertaking={undertaking} />
        </Disclosure>
      )}
    </>
  );
}

const reasonSchema = v.object({
  reason: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`ここを｜書《か》いてください`)),
    v.maxLength(2000, say(msg`2,000｜文字《もじ》までにしてください`)),
  ),
});

function Cancelling({ undertaking }: { undertaking: Undertaking }) {
  const heard = useHeard(undertaking.id);
  const form = useForm(reasonSchema, { reason: '' });
  return (
    <Form
      form={form}
      submit={<Trans>｜取《と》りやめる</Trans>}
      onSubmit={(body) =>
        writing
          .POST('/api/v1/desk/undertakings/{id}/cancellation', {
            params: { path: { id: undertaking.id } },
            body,
          })
          .then(heard)
      }
    >
      <TextArea
        {...form.field('reason')}
        label={<Trans>｜理由《りゆう》</Trans>}
        required
        limit={2000}
        lang="ja"
      />
    </Form>
  );
}

const callSchema = v.object({
  callId: v.pipe(v.string(), v.nonEmpty(say(msg`｜募集《ぼしゅう》をえらんでください`))),
});

/** The next year begins with what this one wrote. */
function GoingOn({ undertaking }: { undertaking: Undertaking }) {
  const navigate = useNavigate();
  const { data: own } = useQuery(callQuery(undertaking.callId));
  const { data } = useQuery(callsQuery());
  const open = data?.items.filter((call) => call.open) ?? [];
  const form = useForm(callSchema, { callId: '' });
  const most = own?.rules.mostYears ?? 3;
  if (undertaking.projectYear >= most) return null;
  return (
    <Section title={<Trans>｜次《つぎ》の｜年《とし》も｜続《つづ》ける</Trans>}>
      <p>
        <Trans>
          ｜同《おな》じ｜事業《じぎょう》を、{most}
          ｜年目《ねんめ》まで｜提案《ていあん》できます。｜今回《こんかい》｜書《か》いたことを｜引《ひ》き｜継《つ》いで｜始《はじ》められます。
        </Trans>
      </p>
      {open.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>いま｜受《う》け｜付《つ》けている｜募集《ぼしゅう》はありません。</Trans>
        </p>
      ) : (
        <Form
          form={form}
          submit={<Trans>｜続《つづ》きの｜提案《ていあん》をはじめる</Trans>}
          onSubmit={async (body, once) => {
            const { data: begun } = await writing.POST('/api/v1/undertakings/{id}/continuation', {
              params: { path: { id: undertaking.id } },
              body,
              once,
            });
            await navigate({
              to: '/proposals/$proposalId',
              params: { proposalId: begun.proposalId },
            });
          }}
        >
          <RadioGroup
            {...form.choice('callId')}
            legend={<Trans>｜募集《ぼしゅう》</Trans>}
            choices={open.map((call) => ({ value: call.id, label: <Told of={call.title} /> }))}
          />
        </Form>
      )}
    </Section>
  );
}
