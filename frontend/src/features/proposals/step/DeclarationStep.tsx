import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { isUnreachable } from '@/api/problem';
import { type Proposal, proposalQuery } from '@/api/proposals';
import { declarationQuery } from '@/api/registrations';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { say } from '@/lib/say';
import { CheckboxGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { isOpenField } from '../form/steps';
import { Frame, useFrom } from './Frame';
import { wayOn } from './wayOn';

/** What the project is not for, always against the newest text. */
export function DeclarationStep({ proposal }: { proposal: Proposal }) {
  const from = useFrom();
  const { data, error, refetch } = useQuery(declarationQuery(useLocale()));
  const asked = proposal.correction !== null && isOpenField(proposal, 'declaration');
  const made = !asked && data !== undefined && proposal.declaredVersion === data.version;
  return (
    <Frame proposal={proposal} slug="declaration">
      {error && !data && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {!error && !data && <Skeleton className="h-60" />}
      {made && (
        <div className="flex flex-col gap-6">
          <Notice kind="success" title={<Trans>｜確《たし》かめました</Trans>} />
          <LinkButton className="min-h-14 self-start px-8 text-lg" {...wayOn(proposal, 'declaration', from)}>
            <Trans>｜次《つぎ》へ</Trans>
          </LinkButton>
        </div>
      )}
      {data && !made && (
        <Declaration
          key={data.version}
          proposal={proposal}
          version={data.version}
          exclusions={data.exclusions}
        />
      )}
    </Frame>
  );
}

type Props = {
  proposal: Proposal;
  version: number;
  exclusions: readonly { code: string; text: string }[];
};

function Declaration({ proposal, version, exclusions }: Props) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const from = useFrom();
  const schema = v.object({
    doesNotApply: v.pipe(
      v.array(v.string()),
      v.check(
        (codes) => codes.length === exclusions.length,
        say(
          msg`すべてにチェックを｜付《つ》けてください。｜付《つ》けられないものがあるときは、｜提案《ていあん》できません`,
        ),
      ),
    ),
  });
  const form = useForm(schema, { doesNotApply: [] as string[] });

  const declare = async ({ doesNotApply }: { doesNotApply: string[] }) => {
    const { data } = await writing.PUT('/api/v1/proposals/{id}/declaration', {
      params: { path: { id: proposal.id } },
      body: { version, doesNotApply },
      ifMatch: proposal.revision,
    });
    queries.setQueryData(proposalQuery(proposal.id).queryKey, data as Proposal);
    await navigate(wayOn(data as Proposal, 'declaration', from));
  };

  return (
    <Form form={form} onSubmit={declare} submit={<Trans>｜確《たし》かめました。｜次《つぎ》へ</Trans>}>
      <CheckboxGroup
        {...form.choices('doesNotApply')}
        legend={
          <Trans>
            この｜事業《じぎょう》は｜次《つぎ》のことを｜目的《もくてき》としません（すべてにチェックを｜付《つ》けてください）
          </Trans>
        }
        choices={exclusions.map(({ code, text }) => ({ value: code, label: text }))}
      />
      <Notice title={<Trans>｜当《あ》てはまるか｜迷《まよ》うとき</Trans>}>
        <HelpLine />
      </Notice>
    </Form>
  );
}
