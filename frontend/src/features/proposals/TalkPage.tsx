import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import * as v from 'valibot';
import { isUnreachable } from '@/api/problem';
import { consultationsQuery, type Proposal, proposalThreadQuery } from '@/api/proposals';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { DateField } from '@/ui/form/DateField';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { Consultations } from '@/ui/proposal/Consultations';
import { Thread } from '@/ui/proposal/Thread';
import { Skeleton } from '@/ui/Skeleton';
import { TextArea } from '@/ui/TextArea';
import { Trouble } from '@/ui/Trouble';
import { Crumbs } from './Crumbs';
import { WithProposal } from './WithProposal';

const route = getRouteApi('/proposals/$proposalId/talk');

/** One place where group, department, navi staff and secretariat speak to each other. */
export function TalkPage() {
  const { proposalId } = route.useParams();
  return <WithProposal id={proposalId}>{(proposal) => <Ready proposal={proposal} />}</WithProposal>;
}

function Ready({ proposal }: { proposal: Proposal }) {
  const text = useText();
  const thread = useQuery({ ...proposalThreadQuery(proposal.id), refetchInterval: 60_000 });
  const consultations = useQuery(consultationsQuery(proposal.id));
  const [sent, setSent] = useState(0);
  const failed = thread.isError && !thread.data;
  return (
    <Page title={text(failed ? msg`エラー：やりとりを表示できません` : msg`やりとり`)} measure="work">
      <Crumbs proposal={proposal}>
        <Trans>やりとり</Trans>
      </Crumbs>
      <PageHeading
        lead={
          <Trans>
            この｜提案《ていあん》にかかわる｜団体《だんたい》のメンバー、｜市《し》の｜担当課《たんとうか》、ナビスタッフ、｜事務局《じむきょく》が｜読《よ》みます。ほかの｜人《ひと》には｜見《み》えません。
          </Trans>
        }
      >
        <Trans>やりとり</Trans>
      </PageHeading>
      {failed && <Trouble unreachable={isUnreachable(thread.error)} onRetry={() => thread.refetch()} />}
      {thread.isPending && <Skeleton className="h-40" />}
      {thread.data && (
        <>
          <Thread messages={thread.data.items} />
          <div role="status" className="mt-4">
            {sent > 0 && <Notice kind="success" title={<Trans>｜送《おく》りました</Trans>} />}
          </div>
          <section aria-labelledby="write" className="mt-8 flex flex-col gap-4">
            <h2 id="write" className="font-bold text-xl">
              <Trans>｜書《か》く</Trans>
            </h2>
            <Write key={sent} proposal={proposal} onSent={() => setSent((count) => count + 1)} />
          </section>
        </>
      )}
      <section aria-labelledby="advice" className="mt-12 flex flex-col gap-4">
        <h2 id="advice" className="font-bold text-xl">
          <Trans>｜相談《そうだん》の｜記録《きろく》</Trans>
        </h2>
        {consultations.data && <Consultations items={consultations.data.items} />}
      </section>
    </Page>
  );
}

const schema = v.object({
  text: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`ここを｜書《か》いてください`)),
    v.maxLength(4000, say(msg`4,000｜文字《もじ》までにしてください`)),
  ),
  deadline: v.pipe(
    v.string(),
    v.check(
      (day) => day === '' || /^\d{4}-\d{2}-\d{2}$/.test(day),
      say(msg`｜日付《ひづけ》を｜確《たし》かめてください`),
    ),
  ),
});

function Write({ proposal, onSent }: { proposal: Proposal; onSent: () => void }) {
  const queries = useQueryClient();
  const form = useForm(schema, { text: '', deadline: '' });
  const send = async ({ text, deadline }: { text: string; deadline: string }, once: string) => {
    const { data } = await writing.POST('/api/v1/proposals/{id}/messages', {
      params: { path: { id: proposal.id } },
      body: { text, deadline: deadline || null },
      once,
    });
    queries.setQueryData(proposalThreadQuery(proposal.id).queryKey, data);
    onSent();
  };
  return (
    <Form form={form} onSubmit={send} submit={<Trans>｜送《おく》る</Trans>}>
      <TextArea
        {...form.field('text')}
        label={<Trans>｜伝《つた》えたいこと</Trans>}
        limit={4000}
        lang="ja"
        required
      />
      <DateField
        {...form.choice('deadline')}
        legend={<Trans>いつまでに｜返事《へんじ》がほしいか（あれば）</Trans>}
      />
    </Form>
  );
}
