import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Ban, Flag } from 'lucide-react';
import { useState } from 'react';
import * as v from 'valibot';
import type { Match } from '@/api/matches';
import type { components } from '@/api/schema';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useTask } from '@/lib/useTask';
import { Button } from '@/ui/Button';
import { Checkbox, RadioGroup } from '@/ui/ChoiceGroup';
import { Dialog } from '@/ui/Dialog';
import { ActForm } from '@/ui/form/ActForm';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { HelpLine } from '@/ui/HelpLine';
import { TextArea } from '@/ui/TextArea';
import { Words } from '../Words';
import { REPORT_REASONS } from './matchWords';
import { useHeard } from './useHeard';

type ReportReason = components['schemas']['ReportReason'];

/** When something is not right: tell the city, or never meet again. Always at hand, never loud. */
export function Safety({ match }: { match: Match }) {
  const heard = useHeard();
  const task = useTask();
  const [open, setOpen] = useState<'report' | 'block' | null>(null);
  const params = { path: { id: match.id } };
  const close = () => setOpen(null);
  return (
    <section className="flex flex-col items-start gap-2 border-line border-t pt-6">
      <h2 className="font-bold text-lg">
        <Trans>｜困《こま》ったとき</Trans>
      </h2>
      {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
      {match.actions.includes('REPORT') && (
        <Button look="quiet" className="px-0" onClick={() => setOpen('report')}>
          <Flag aria-hidden="true" className="size-5" />
          <span>
            <Trans>｜市《し》に｜知《し》らせる（｜通報《つうほう》）</Trans>
          </span>
        </Button>
      )}
      {match.blocked ? (
        <>
          <p>
            <Trans>この｜相手《あいて》は｜紹介《しょうかい》されません。</Trans>
          </p>
          <Button
            look="quiet"
            className="px-0"
            aria-disabled={task.busy}
            onClick={() =>
              task.run(() => writing.DELETE('/api/v1/matches/{id}/block', { params }).then(heard))
            }
          >
            <Trans>｜元《もと》にもどす</Trans>
          </Button>
        </>
      ) : (
        <Button look="quiet" className="px-0" onClick={() => setOpen('block')}>
          <Ban aria-hidden="true" className="size-5" />
          <span>
            <Trans>この｜相手《あいて》とは｜会《あ》わない</Trans>
          </span>
        </Button>
      )}
      {open === 'report' && (
        <Dialog title={<Trans>｜市《し》に｜知《し》らせる</Trans>} onClose={close}>
          <Report
            onSend={async (body) => {
              heard(await writing.POST('/api/v1/matches/{id}/report', { params, body }));
              close();
            }}
          />
        </Dialog>
      )}
      {open === 'block' && (
        <Dialog title={<Trans>この｜相手《あいて》とは｜会《あ》わない</Trans>} onClose={close}>
          <ActForm
            submit={<Trans>｜会《あ》わないようにする</Trans>}
            onSubmit={async () => {
              heard(await writing.PUT('/api/v1/matches/{id}/block', { params }));
              close();
            }}
          >
            <p>
              <Trans>
                これからは、おたがいに｜紹介《しょうかい》されず、｜申《もう》し｜込《こ》みもできません。｜相手《あいて》には｜知《し》らされません。
              </Trans>
            </p>
          </ActForm>
        </Dialog>
      )}
    </section>
  );
}

const schema = v.object({
  reason: v.pipe(v.string(), v.minLength(1, say(msg`｜理由《りゆう》を｜選《えら》んでください`))),
  text: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, say(msg`｜何《なに》があったかを｜書《か》いてください`)),
    v.maxLength(4000, say(msg`4,000｜文字《もじ》までにしてください`)),
  ),
  block: v.boolean(),
});

type Body = components['schemas']['MatchReport'];

function Report({ onSend }: { onSend: (body: Body) => Promise<unknown> }) {
  const form = useForm(schema, { reason: '', text: '', block: true });
  return (
    <Form
      form={form}
      onSubmit={({ reason, text, block }) => onSend({ reason: reason as ReportReason, text, block })}
      submit={<Trans>｜知《し》らせる</Trans>}
    >
      <p>
        <Trans>
          ｜知《し》らせると、｜連絡先《れんらくさき》はすぐに｜見《み》えなくなり、メッセージも｜止《と》まります。｜職員《しょくいん》が1｜日以内《にちいない》に｜見《み》ます。
        </Trans>
      </p>
      <RadioGroup
        {...form.choice('reason')}
        legend={<Trans>｜理由《りゆう》</Trans>}
        required
        choices={Object.entries(REPORT_REASONS).map(([value, label]) => ({
          value,
          label: <Words of={label} />,
        }))}
      />
      <TextArea
        {...form.field('text')}
        required
        limit={4000}
        label={<Trans>｜何《なに》がありましたか</Trans>}
        hint={<Trans>｜市《し》の｜職員《しょくいん》だけが｜読《よ》みます。</Trans>}
      />
      <Checkbox {...form.tick('block')} label={<Trans>この｜相手《あいて》とはもう｜会《あ》わない</Trans>} />
      <div className="rounded-8 bg-mist p-4">
        <p className="mb-1 font-bold">
          <Trans>
            ｜急《いそ》ぐときは、｜電話《でんわ》してください。｜危険《きけん》なときは110｜番《ばん》へ。
          </Trans>
        </p>
        <HelpLine />
      </div>
    </Form>
  );
}
