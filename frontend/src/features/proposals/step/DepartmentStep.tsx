import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as v from 'valibot';
import type { Call } from '@/api/calls';
import { type DepartmentState, type Proposal, proposalQuery } from '@/api/proposals';
import { cityQuery } from '@/api/queries';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { ActForm } from '@/ui/form/ActForm';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { HelpLine } from '@/ui/HelpLine';
import { Notice } from '@/ui/Notice';
import { Phrase } from '@/ui/Phrase';
import { Select } from '@/ui/Select';
import { Frame, useFrom } from './Frame';
import { wayOn } from './wayOn';

export const DEPARTMENT_STATES: Record<DepartmentState, MessageDescriptor> = {
  OPEN: msg`まだ｜頼《たの》んでいません`,
  ASKED: msg`｜担当課《たんとうか》の｜返事《へんじ》を｜待《ま》っています`,
  AGREED: msg`｜担当課《たんとうか》が｜同意《どうい》しました`,
  DECLINED: msg`｜担当課《たんとうか》からことわられました`,
  NONE_YET: msg`ナビスタッフが｜担当課《たんとうか》をさがしています。このまま｜提出《ていしゅつ》できます`,
};

const schema = v.object({ department: v.string() });

/** With whom in the city hall: chosen here, then asked to look at the draft. */
export function DepartmentStep({ proposal, call }: { proposal: Proposal; call: Call }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const from = useFrom();
  const { data: city } = useQuery(cityQuery(useLocale()));
  const form = useForm(schema, { department: proposal.department ?? '' });
  const [asked, setAsked] = useState(false);
  const path = { params: { path: { id: proposal.id } } };
  const hear = (heard: Proposal) => queries.setQueryData(proposalQuery(proposal.id).queryKey, heard);
  const chosen = city?.departments.find(({ code }) => code === proposal.department);
  const departments = (city?.departments ?? []).map(({ code, label }) => ({ value: code, label }));

  const choose = async ({ department }: { department: string }) => {
    if (department !== '' && department !== proposal.department) {
      const { data } = await writing.PATCH('/api/v1/proposals/{id}', {
        ...path,
        body: { department },
        ifMatch: proposal.revision,
      });
      hear(data as Proposal);
      // The next thing to do stands on this page.
      return;
    }
    await navigate(wayOn(proposal, 'department', from));
  };

  const ask = async () => {
    const { data } = await writing.POST('/api/v1/proposals/{id}/department-request', path);
    hear(data as Proposal);
    setAsked(true);
  };

  return (
    <Frame proposal={proposal} slug="department">
      {proposal.department && (
        <div className="mb-8 flex flex-col gap-4">
          <Notice
            kind={NOTICES[proposal.departmentState]}
            title={<Phrase words={DEPARTMENT_STATES[proposal.departmentState]} />}
            {...(asked && { role: 'status' as const })}
          >
            {chosen && (
              <p className="font-bold" lang="ja">
                {chosen.label}
              </p>
            )}
            {proposal.departmentState === 'DECLINED' && (
              <p>
                <Trans>
                  ｜理由《りゆう》は「やりとり」にあります。ほかの｜課《か》をえらぶか、ナビスタッフに｜相談《そうだん》してください。
                </Trans>
              </p>
            )}
          </Notice>
          {proposal.departmentState === 'OPEN' && (
            <ActForm onSubmit={ask} submit={<Trans>この｜課《か》に｜見《み》てもらう</Trans>}>
              <p className="text-ink-soft">
                <Trans>
                  ｜押《お》すと、この｜課《か》の｜職員《しょくいん》が｜書《か》きかけの｜提案《ていあん》を｜読《よ》めるようになります。｜返事《へんじ》はここと「やりとり」に｜届《とど》きます。
                </Trans>
              </p>
            </ActForm>
          )}
        </div>
      )}
      <Form form={form} onSubmit={choose} submit={<Trans>｜次《つぎ》へ</Trans>}>
        <Select
          {...form.field('department')}
          label={<Trans>｜市《し》の｜課《か》</Trans>}
          options={[{ value: '', label: '―' }, ...departments]}
        />
      </Form>
      {call.rules.departmentRequired && (
        <div className="mt-8 rounded-8 bg-mist p-4">
          <p className="font-bold">
            <Trans>どの｜課《か》かわからないとき</Trans>
          </p>
          <p>
            <Trans>
              この｜募集《ぼしゅう》では、｜担当課《たんとうか》の｜同意《どうい》か、ナビスタッフの｜確認《かくにん》がいります。｜電話《でんわ》か、「やりとり」で｜知《し》らせてください。
            </Trans>
          </p>
          <HelpLine />
        </div>
      )}
    </Frame>
  );
}

const NOTICES = {
  OPEN: 'info',
  ASKED: 'info',
  AGREED: 'success',
  DECLINED: 'warning',
  NONE_YET: 'success',
} as const;
