import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { type Call, callsQuery } from '@/api/calls';
import { myGroupsQuery } from '@/api/membership';
import { isUnreachable } from '@/api/problem';
import { myProposalsQuery, proposalQuery } from '@/api/proposals';
import type { MyGroup } from '@/api/types';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { Yen } from '@/ui/Yen';

const route = getRouteApi('/proposals/new');

/** Which group, in which slot. With the answer the draft begins to exist, and not before. */
export function BeginPage() {
  const text = useText();
  const { call: wanted } = route.useSearch();
  const calls = useQuery(callsQuery());
  const groups = useQuery(myGroupsQuery());
  const error = calls.error ?? groups.error;
  const open = calls.data?.items.filter((call) => call.open) ?? [];
  const call = open.find(({ id }) => id === wanted) ?? open[0];

  return (
    <StepPage
      title={text(msg`提案をはじめる`)}
      task={call ? <Told of={call.title} /> : <Trans>わくわくプロジェクト</Trans>}
      question={<Trans>どの｜団体《だんたい》で、どの｜枠《わく》に｜提案《ていあん》しますか</Trans>}
      lead={
        call && (
          <Trans>
            ｜締切《しめきり》は
            <MomentText instant={call.rules.dates.closes} />
            です。｜枠《わく》は｜後《あと》で｜変《か》えられます。
          </Trans>
        )
      }
      back={call ? { to: '/wakuwaku/calls/$id', params: { id: call.id } } : { to: '/wakuwaku' }}
    >
      {error && (
        <Trouble
          unreachable={isUnreachable(error)}
          onRetry={() => Promise.all([calls.refetch(), groups.refetch()])}
        />
      )}
      {!error && (!calls.data || !groups.data) && <Skeleton className="h-60" />}
      {calls.data && !call && <NothingOpen />}
      {call && groups.data && <Choice call={call} groups={groups.data.items} />}
    </StepPage>
  );
}

const schema = v.object({
  groupId: v.pipe(v.string(), v.nonEmpty(say(msg`｜団体《だんたい》をえらんでください`))),
  slot: v.pipe(v.string(), v.nonEmpty(say(msg`｜枠《わく》をえらんでください`))),
});

function Choice({ call, groups }: { call: Call; groups: readonly MyGroup[] }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { slot: wanted } = route.useSearch();
  const [only, second] = groups;
  const form = useForm(schema, {
    groupId: only && !second ? only.id : '',
    slot: call.rules.slots.some(({ code }) => code === wanted) ? wanted : '',
  });

  if (groups.length === 0) return <NoGroup />;

  const begin = async (body: { groupId: string; slot: string }, once: string) => {
    const { data } = await writing.POST('/api/v1/calls/{id}/proposals', {
      params: { path: { id: call.id } },
      body,
      once,
    });
    queries.setQueryData(proposalQuery(data.id).queryKey, data);
    await queries.invalidateQueries({ queryKey: myProposalsQuery().queryKey });
    await navigate({ to: '/proposals/$proposalId', params: { proposalId: data.id } });
  };

  return (
    <Form form={form} onSubmit={begin} submit={<Trans>｜提案《ていあん》をはじめる</Trans>}>
      <RadioGroup
        {...form.choice('groupId')}
        legend={<Trans>｜団体《だんたい》</Trans>}
        choices={groups.map(({ id, name }) => ({
          value: id,
          label: name ? (
            <span lang="ja">{name}</span>
          ) : (
            <Trans>｜名前《なまえ》がまだの｜団体《だんたい》</Trans>
          ),
        }))}
      />
      <RadioGroup
        {...form.choice('slot')}
        legend={<Trans>｜枠《わく》</Trans>}
        choices={call.rules.slots.map((slot) => ({
          value: slot.code,
          label: (
            <span className="flex flex-col py-1">
              <span className="font-bold">
                <Told of={slot.title} />
              </span>
              <span className="text-ink-soft text-sm">
                {slot.description && <Told of={slot.description} />}
                <Trans>
                  1｜件《けん》
                  <Yen of={slot.cap ?? 0} round />
                  まで。
                </Trans>
              </span>
            </span>
          ),
        }))}
      />
    </Form>
  );
}

function NoGroup() {
  return (
    <Panel
      title={<Trans>｜先《さき》に、｜団体《だんたい》を｜登録《とうろく》してください</Trans>}
      actions={
        <LinkButton to="/register">
          <Trans>｜団体《だんたい》の｜登録《とうろく》へ</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>
          ｜提案《ていあん》は、｜登録《とうろく》した｜団体《だんたい》として｜出《だ》します。もう｜登録《とうろく》してある｜団体《だんたい》のときは、メンバーの｜人《ひと》に｜招待《しょうたい》を｜頼《たの》んでください。
        </Trans>
      </p>
    </Panel>
  );
}

function NothingOpen() {
  return (
    <Panel
      title={<Trans>いま、｜受《う》け｜付《つ》けている｜募集《ぼしゅう》はありません</Trans>}
      actions={
        <LinkButton to="/wakuwaku">
          <Trans>わくわくプロジェクトのページへ</Trans>
        </LinkButton>
      }
    />
  );
}
