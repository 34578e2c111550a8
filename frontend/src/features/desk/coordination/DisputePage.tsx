import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { check, maxLength, minLength, object, pipe, string, trim } from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { DateText } from '@/ui/DateText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { MomentText } from '@/ui/MomentText';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Desk } from '../Desk';
import { useDecided } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { disputeQuery } from './queries';

const route = getRouteApi('/staff/matching/hours/$id');

const schema = object({
  minutes: pipe(
    string(),
    check(
      (value) => /^\d{1,4}$/.test(value.trim()) && Number(value) <= 1440,
      say(msg`0から1440までの分数を入れてください。`),
    ),
  ),
  reason: pipe(
    string(),
    trim(),
    minLength(1, say(msg`理由を入れてください。`)),
    maxLength(1000, say(msg`1,000文字以内で書いてください。`)),
  ),
});

/** A day about which two say differently: staff decide, and both see why. */
export function DisputePage() {
  const { id } = route.useParams();
  const text = useText();
  const decided = useDecided();
  const form = useForm(schema, { minutes: '', reason: '' });
  const minutes = (value: number | null) => (value === null ? text(msg`まだ`) : text(msg`${value}分`));
  return (
    <Desk title={text(msg`活動時間の食い違い`)} roles="CHECKING">
      <Loaded query={useQuery(disputeQuery(id))}>
        {(dispute) => (
          <div className="flex flex-col gap-6">
            <SummaryList>
              <SummaryRow label={<Trans>活動</Trans>}>{dispute.title ?? text(msg`（件名なし）`)}</SummaryRow>
              <SummaryRow label={<Trans>日</Trans>}>
                <DateText date={dispute.day} />
              </SummaryRow>
              <SummaryRow label={<Trans>受付の記録</Trans>}>
                {dispute.cameAt && <MomentText instant={dispute.cameAt} />}
                {dispute.leftAt && (
                  <>
                    〜<MomentText instant={dispute.leftAt} />
                  </>
                )}
                （{minutes(dispute.seen)}）
              </SummaryRow>
              <SummaryRow label={<Trans>してほしい側が入れた時間</Trans>}>
                {minutes(dispute.needMinutes)}
              </SummaryRow>
              <SummaryRow label={<Trans>できる側が入れた時間</Trans>}>
                {minutes(dispute.offerMinutes)}
              </SummaryRow>
              {dispute.minutes !== null && (
                <SummaryRow label={<Trans>市が決めた時間</Trans>}>
                  {minutes(dispute.minutes)} {dispute.settlement}
                </SummaryRow>
              )}
            </SummaryList>
            {dispute.minutes === null && (
              <div className="max-w-prose">
                <Form
                  form={form}
                  submit={<Trans>この時間に決める</Trans>}
                  onSubmit={({ minutes: total, reason }) =>
                    writing
                      .POST('/api/v1/desk/attendance/{id}/settlement', {
                        params: { path: { id } },
                        body: { minutes: Number(total), reason },
                      })
                      .then(decided(msg`活動時間を決めました`))
                  }
                >
                  <TextField
                    {...form.field('minutes')}
                    required
                    inputMode="numeric"
                    className="max-w-32"
                    label={<Trans>時間（分）</Trans>}
                  />
                  <TextArea
                    {...form.field('reason')}
                    required
                    limit={1000}
                    label={<Trans>理由</Trans>}
                    hint={<Trans>ふたりとも読みます。</Trans>}
                  />
                </Form>
              </div>
            )}
          </div>
        )}
      </Loaded>
    </Desk>
  );
}
