import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { myProposalsQuery, type Proposal, proposalQuery } from '@/api/proposals';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { TextArea } from '@/ui/TextArea';
import { Crumbs } from './Crumbs';
import { WithProposal } from './WithProposal';

const route = getRouteApi('/proposals/$proposalId/withdrawal');

const schema = v.object({
  reason: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`ここを｜書《か》いてください`)),
    v.maxLength(2000, say(msg`2,000｜文字《もじ》までにしてください`)),
  ),
});

export function WithdrawalPage() {
  const { proposalId } = route.useParams();
  return <WithProposal id={proposalId}>{(proposal) => <Ready proposal={proposal} />}</WithProposal>;
}

/** Taking it back, with a few words why; nothing is thrown away. */
function Ready({ proposal }: { proposal: Proposal }) {
  const text = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useForm(schema, { reason: '' });
  const params = { proposalId: proposal.id };

  const withdraw = async (body: { reason: string }) => {
    const { data } = await writing.POST('/api/v1/proposals/{id}/withdrawal', {
      params: { path: { id: proposal.id } },
      body,
    });
    queries.setQueryData(proposalQuery(proposal.id).queryKey, data as Proposal);
    await queries.invalidateQueries({ queryKey: myProposalsQuery().queryKey });
    await navigate({ to: '/proposals/$proposalId', params });
  };

  return (
    <Page title={text(msg`提案を取り下げる`)} measure="prose">
      <Crumbs proposal={proposal}>
        <Trans>｜取《と》り｜下《さ》げる</Trans>
      </Crumbs>
      <PageHeading
        lead={
          <Trans>
            ｜取《と》り｜下《さ》げると、この｜提案《ていあん》は｜元《もと》にもどせません。｜書《か》いたことは、｜団体《だんたい》のメンバーがこのあとも｜読《よ》めます。
          </Trans>
        }
      >
        <Trans>｜提案《ていあん》を｜取《と》り｜下《さ》げる</Trans>
      </PageHeading>
      <Form
        form={form}
        onSubmit={withdraw}
        submit={<Trans>｜取《と》り｜下《さ》げる</Trans>}
        beside={
          <LinkButton look="secondary" to="/proposals/$proposalId" params={params}>
            <Trans>やめて、もどる</Trans>
          </LinkButton>
        }
      >
        <TextArea
          {...form.field('reason')}
          label={<Trans>｜理由《りゆう》</Trans>}
          hint={<Trans>｜短《みじか》くてかまいません。</Trans>}
          required
          limit={2000}
          lang="ja"
        />
      </Form>
    </Page>
  );
}
