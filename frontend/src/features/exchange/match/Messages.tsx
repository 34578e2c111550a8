import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import * as v from 'valibot';
import { type Match, type MatchMessage, messagesQuery } from '@/api/matches';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { classes } from '@/ui/classes';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { TextArea } from '@/ui/TextArea';
import { Part } from './Part';

const schema = v.object({
  body: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, say(msg`メッセージを｜書《か》いてください`)),
    v.maxLength(2000, say(msg`2,000｜文字《もじ》までにしてください`)),
  ),
});

/** What the two write to each other. Ways to reach somebody are masked until their owner tells them. */
export function Messages({ match }: { match: Match }) {
  const queries = useQueryClient();
  const { data: messages } = useQuery(messagesQuery(match.id));
  const [masked, setMasked] = useState(false);
  const form = useForm(schema, { body: '' });
  const mayWrite = match.actions.includes('WRITE');
  if (!mayWrite && (messages?.length ?? 0) === 0) return null;

  const send = async ({ body }: { body: string }, once: string) => {
    const { data } = await writing.POST('/api/v1/matches/{id}/messages', {
      params: { path: { id: match.id } },
      body: { body },
      once,
    });
    setMasked(data.masked);
    form.reset({ body: '' });
    queries.setQueryData(messagesQuery(match.id).queryKey, (known: MatchMessage[] = []) => [...known, data]);
  };

  return (
    <Part title={<Trans>メッセージ</Trans>}>
      <ol className="flex flex-col gap-3" aria-live="polite">
        {messages?.map((message) => (
          <Said key={message.id} message={message} />
        ))}
      </ol>
      {messages?.length === 0 && (
        <p className="text-ink-soft">
          <Trans>まだメッセージはありません。｜聞《き》きたいことを｜書《か》いてみましょう。</Trans>
        </p>
      )}
      {masked && (
        <Notice
          kind="warning"
          role="status"
          title={<Trans>｜連絡先《れんらくさき》のようなところをかくして｜送《おく》りました</Trans>}
        >
          <p>
            <Trans>
              ｜電話番号《でんわばんごう》、メールアドレス、リンク、LINEのIDなどは、｜安全《あんぜん》のためにメッセージではかくします。｜伝《つた》えたいときは、｜上《うえ》の「｜連絡先《れんらくさき》を｜伝《つた》える」から、｜項目《こうもく》をえらんで｜伝《つた》えてください。
            </Trans>
          </p>
        </Notice>
      )}
      {mayWrite && (
        <Form form={form} onSubmit={send} submit={<Trans>｜送《おく》る</Trans>}>
          <TextArea
            {...form.field('body')}
            limit={2000}
            label={<Trans>メッセージを｜書《か》く</Trans>}
            hint={
              <Trans>
                ｜電話番号《でんわばんごう》などは、｜伝《つた》えると｜決《き》めるまで｜自動《じどう》でかくれます。
              </Trans>
            }
          />
        </Form>
      )}
    </Part>
  );
}

function Said({ message: { mine, body, masked, at } }: { message: MatchMessage }) {
  return (
    <li
      className={classes(
        'flex max-w-[85%] flex-col gap-1 rounded-12 px-4 py-3',
        mine ? 'self-end bg-accent-soft' : 'self-start border border-line bg-white',
      )}
    >
      <span className="flex flex-wrap gap-x-3 text-ink-soft text-sm">
        <span>{mine ? <Trans>あなた</Trans> : <Trans>｜相手《あいて》</Trans>}</span>
        <MomentText instant={at} />
      </span>
      <span lang="ja" className="whitespace-pre-wrap break-words">
        {body}
      </span>
      {masked && (
        <span className="flex items-start gap-1 text-ink-soft text-sm">
          <ShieldAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>
            <Trans>｜連絡先《れんらくさき》のようなところをかくしています</Trans>
          </span>
        </span>
      )}
    </li>
  );
}
