import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { feedbackQuery, type MatchFeedback } from '@/api/attendance';
import { MATCHES, type Match } from '@/api/matches';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextArea } from '@/ui/TextArea';
import { Part } from '../match/Part';

const answer = v.pipe(v.string(), v.minLength(1, say(msg`どちらかを｜選《えら》んでください`)));
const schema = v.object({
  asSaid: answer,
  wouldAgain: answer,
  thanks: v.pipe(v.string(), v.maxLength(500, say(msg`500｜文字《もじ》までにしてください`))),
});

/** Looking back. Neither sees the other's words before both have written, or the time is over. */
export function FeedbackPart({ match }: { match: Match }) {
  const over = match.status === 'COMPLETED' || match.status === 'CLOSED';
  const { data } = useQuery({ ...feedbackQuery(match.id), enabled: over });
  if (!over || !data || (!data.open && !data.mine && !data.theirs)) return null;
  return (
    <Part title={<Trans>ふりかえり</Trans>}>
      {data.open && !data.mine && <Give match={match} />}
      {data.mine && <Said title={<Trans>あなたの｜感想《かんそう》</Trans>} feedback={data.mine} />}
      {data.theirs ? (
        <Said title={<Trans>｜相手《あいて》の｜感想《かんそう》</Trans>} feedback={data.theirs} />
      ) : (
        data.mine && (
          <p className="text-ink-soft">
            <Trans>
              ｜相手《あいて》の｜感想《かんそう》は、おたがいに｜書《か》き｜終《お》わるか、2｜週間《しゅうかん》たつと｜見《み》られます。
            </Trans>
          </p>
        )
      )}
    </Part>
  );
}

type FeedbackGiven = NonNullable<MatchFeedback['mine']>;

function Said({ title, feedback }: { title: React.ReactNode; feedback: FeedbackGiven }) {
  return (
    <div className="flex flex-col gap-1 rounded-12 bg-mist p-4">
      <h3 className="font-bold">{title}</h3>
      <p>
        {feedback.asSaid ? (
          <Trans>｜聞《き》いていたとおりでした。</Trans>
        ) : (
          <Trans>｜聞《き》いていたこととちがいました。</Trans>
        )}
        {feedback.wouldAgain ? (
          <Trans>また｜一緒《いっしょ》に｜活動《かつどう》したいです。</Trans>
        ) : (
          <Trans>｜次《つぎ》は｜考《かんが》えます。</Trans>
        )}
      </p>
      {feedback.thanks && (
        <p lang="ja" className="whitespace-pre-wrap">
          {feedback.thanks}
        </p>
      )}
    </div>
  );
}

function Give({ match }: { match: Match }) {
  const queries = useQueryClient();
  const form = useForm(schema, { asSaid: '', wouldAgain: '', thanks: '' });
  const give = async ({ asSaid, wouldAgain, thanks }: v.InferOutput<typeof schema>, once: string) => {
    const { data } = await writing.POST('/api/v1/matches/{id}/feedback', {
      params: { path: { id: match.id } },
      once,
      body: { asSaid: asSaid === 'YES', wouldAgain: wouldAgain === 'YES', thanks: thanks.trim() || null },
    });
    queries.setQueryData(feedbackQuery(match.id).queryKey, data);
    await queries.invalidateQueries({ queryKey: [MATCHES] });
  };
  return (
    <Form form={form} onSubmit={give} submit={<Trans>｜感想《かんそう》を｜送《おく》る</Trans>}>
      <p className="text-ink-soft">
        <Trans>
          ｜書《か》き｜終《お》わるまで、おたがいの｜感想《かんそう》は｜見《み》えません。あとから｜変《か》えることはできません。
        </Trans>
      </p>
      <RadioGroup
        {...form.choice('asSaid')}
        legend={<Trans>｜聞《き》いていたとおりでしたか</Trans>}
        inline
        choices={[
          { value: 'YES', label: <Trans>はい</Trans> },
          { value: 'NO', label: <Trans>ちがいました</Trans> },
        ]}
      />
      <RadioGroup
        {...form.choice('wouldAgain')}
        legend={<Trans>また｜一緒《いっしょ》に｜活動《かつどう》したいですか</Trans>}
        inline
        choices={[
          { value: 'YES', label: <Trans>はい</Trans> },
          { value: 'NO', label: <Trans>いいえ</Trans> },
        ]}
      />
      <TextArea
        {...form.field('thanks')}
        limit={500}
        label={<Trans>お｜礼《れい》のひとこと（｜書《か》かなくてもかまいません）</Trans>}
      />
    </Form>
  );
}
