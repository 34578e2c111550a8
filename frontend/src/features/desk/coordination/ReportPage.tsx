import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { maxLength, minLength, object, pipe, string, trim } from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { TextArea } from '@/ui/TextArea';
import { Desk } from '../Desk';
import { useDecided } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { reportQuery } from './queries';
import { PARTIES, REPORT_REASONS, SIDES } from './words';

const route = getRouteApi('/staff/matching/reports/$match');

const schema = object({
  bar: pipe(string(), minLength(1, say(msg`どちらかを選んでください。`))),
  note: pipe(
    string(),
    trim(),
    minLength(1, say(msg`決めたわけを入れてください。`)),
    maxLength(1000, say(msg`1,000文字以内で書いてください。`)),
  ),
});

/** A safety report: contact is hidden already; the city decides what follows. */
export function ReportPage() {
  const { match } = route.useParams();
  const text = useText();
  const decided = useDecided();
  const form = useForm(schema, { bar: '', note: '' });
  return (
    <Desk title={text(msg`安全についての知らせ`)} roles="CHECKING">
      <Loaded query={useQuery(reportQuery(match))}>
        {(report) => (
          <div className="flex flex-col gap-6">
            <Notice
              kind="warning"
              title={<Trans>連絡先はすべて見えなくなり、メッセージも止まっています</Trans>}
            >
              <p>
                <Trans>この知らせを読んだことは記録されます。</Trans>
              </p>
            </Notice>
            <SummaryList>
              <SummaryRow label={<Trans>知らせた側</Trans>}>{text(SIDES[report.side])}</SummaryRow>
              <SummaryRow label={<Trans>理由</Trans>}>{text(REPORT_REASONS[report.reason])}</SummaryRow>
              <SummaryRow label={<Trans>いつ</Trans>}>
                <MomentText instant={report.at} />
              </SummaryRow>
              <SummaryRow label={<Trans>してほしい側</Trans>}>
                {text(PARTIES[report.need])}{' '}
                {report.needId && (
                  <Link to="/staff/matching/listings/$id" params={{ id: report.needId }} className={textLink}>
                    <Trans>募集を見る</Trans>
                  </Link>
                )}
              </SummaryRow>
              <SummaryRow label={<Trans>できる側</Trans>}>
                {text(PARTIES[report.offer])}{' '}
                {report.offerId && (
                  <Link
                    to="/staff/matching/listings/$id"
                    params={{ id: report.offerId }}
                    className={textLink}
                  >
                    <Trans>申し出を見る</Trans>
                  </Link>
                )}
              </SummaryRow>
            </SummaryList>
            <blockquote className="whitespace-pre-wrap border-accent-line border-l-4 pl-4">
              {report.text}
            </blockquote>
            {report.settledAt ? (
              <Notice kind="success" title={<Trans>決まりました</Trans>}>
                <p>{report.settlement}</p>
              </Notice>
            ) : (
              <div className="max-w-prose">
                <Form
                  form={form}
                  submit={<Trans>決める</Trans>}
                  onSubmit={({ bar, note }) =>
                    writing
                      .POST('/api/v1/desk/match-reports/{match}/settlement', {
                        params: { path: { match } },
                        body: { bar: bar === 'BAR', note },
                      })
                      .then(decided(msg`知らせについて決めました`))
                  }
                >
                  <RadioGroup
                    {...form.choice('bar')}
                    legend={<Trans>どうするか</Trans>}
                    required
                    hint={<Trans>どちらでも、このやりとりは終わります。</Trans>}
                    choices={[
                      { value: 'SETTLE', label: <Trans>解決した</Trans> },
                      { value: 'BAR', label: <Trans>ふたりを今後も引き合わせない</Trans> },
                    ]}
                  />
                  <TextArea {...form.field('note')} required limit={1000} label={<Trans>決めたわけ</Trans>} />
                </Form>
              </div>
            )}
          </div>
        )}
      </Loaded>
    </Desk>
  );
}
