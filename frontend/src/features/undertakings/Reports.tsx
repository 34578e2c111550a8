import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { type Call, callQuery } from '@/api/calls';
import { upload, writing } from '@/api/writing';
import { useAutosave } from '@/lib/useAutosave';
import { Disclosure } from '@/ui/Disclosure';
import { ActForm } from '@/ui/form/ActForm';
import { FileField } from '@/ui/form/FileField';
import { SaveStatus } from '@/ui/form/SaveStatus';
import { MomentText } from '@/ui/MomentText';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Yen } from '@/ui/Yen';
import { AccountFields } from './AccountFields';
import { AccountTable } from './AccountTable';
import { emptyReport, withBudget, yen } from './accounts';
import { IncomeTable } from './IncomeTable';
import type { Report, ReportKind, ReportWritten, Undertaking } from './queries';
import { undertakingQuery } from './queries';
import { Section } from './Section';
import { useHeard } from './useHeard';

/** Reports: half-way and at the end, with the accounts and an answer to every opinion. */
export function Reports({ undertaking }: { undertaking: Undertaking }) {
  const writes = undertaking.standpoint === 'PROPOSER' && undertaking.status === 'IN_PROGRESS';
  const { data: call } = useQuery(callQuery(undertaking.callId));
  return (
    <Section title={<Trans>｜報告《ほうこく》</Trans>}>
      {(['INTERIM', 'FINAL'] as const).map((kind) => {
        const report = undertaking.reports.find((one) => one.kind === kind);
        if (!report && !writes) return null;
        return (
          <Disclosure
            key={kind}
            summary={
              <span className="flex flex-wrap justify-between gap-x-4">
                <KindName kind={kind} />
                <span className="font-normal text-ink-soft text-sm">
                  {report?.handedInAt ? <MomentText instant={report.handedInAt} /> : <Trans>まだ</Trans>}
                </span>
              </span>
            }
          >
            {writes && !report?.handedInAt ? (
              <Writing undertaking={undertaking} kind={kind} report={report} call={call} />
            ) : (
              report && <Read report={report} undertaking={undertaking} call={call} />
            )}
          </Disclosure>
        );
      })}
      {undertaking.reports.length === 0 && !writes && (
        <p className="text-ink-soft">
          <Trans>まだ｜報告《ほうこく》はありません。</Trans>
        </p>
      )}
    </Section>
  );
}

function KindName({ kind }: { kind: ReportKind }) {
  return kind === 'INTERIM' ? (
    <Trans>｜途中《とちゅう》の｜報告《ほうこく》</Trans>
  ) : (
    <Trans>｜最後《さいご》の｜報告《ほうこく》</Trans>
  );
}

type ReadProps = { report: Report; undertaking: Undertaking; call: Call | undefined };

function Read({ report: { kind, content }, undertaking, call }: ReadProps) {
  return (
    <div className="flex flex-col gap-4 pt-2">
      <SummaryList>
        <Said label={<Trans>したこと</Trans>} text={content.done} />
        <Said label={<Trans>その｜効果《こうか》</Trans>} text={content.effect} />
        <Said label={<Trans>これからのこと</Trans>} text={content.outlook} />
        {typeof content.participants === 'number' && (
          <SummaryRow label={<Trans>｜参加《さんか》した｜人《ひと》の｜数《かず》</Trans>}>
            {content.participants}
          </SummaryRow>
        )}
      </SummaryList>
      {kind === 'FINAL' && undertaking.settlement && (
        <IncomeTable planned={undertaking.plannedIncome} settlement={undertaking.settlement} />
      )}
      {content.accounts.length > 0 && <AccountTable accounts={content.accounts} call={call} />}
      {undertaking.opinions.map(({ id, text }) => (
        <div key={id}>
          <p className="font-bold" lang="ja">
            {text}
          </p>
          <p className="whitespace-pre-wrap" lang="ja">
            {content.answers[id] ?? '―'}
          </p>
        </div>
      ))}
    </div>
  );
}

function Said({ label, text }: { label: ReactNode; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <SummaryRow label={label}>
      <span className="whitespace-pre-wrap" lang="ja">
        {text}
      </span>
    </SummaryRow>
  );
}

type WritingProps = {
  undertaking: Undertaking;
  kind: ReportKind;
  report: Report | undefined;
  call: Call | undefined;
};

/** Kept while it is written; handed in when it is whole, and locked then. */
function Writing({ undertaking, kind, report, call }: WritingProps) {
  const heard = useHeard(undertaking.id);
  const revision = useRef(report?.revision ?? 0);
  const [written, setWritten] = useState<ReportWritten>(() => {
    const begun = report?.content ?? emptyReport();
    return kind === 'FINAL' ? { ...begun, accounts: withBudget(begun.accounts, undertaking.budget) } : begun;
  });
  const path = { path: { id: undertaking.id, kind } };
  const put = (part: Partial<ReportWritten>) => setWritten((held) => ({ ...held, ...part }));
  const saving = useAutosave({
    value: written,
    save: async (body: ReportWritten) => {
      const { data } = await writing.PUT('/api/v1/undertakings/{id}/reports/{kind}', {
        params: path,
        // A line that says nothing yet is nobody's but the page's.
        body: { ...body, accounts: body.accounts.filter(({ description }) => description.trim() !== '') },
        ifMatch: revision.current,
      });
      const kept = (data as Undertaking).reports.find((one) => one.kind === kind);
      revision.current = kept?.revision ?? revision.current;
    },
  });
  return (
    <ActForm
      submit={<Trans>｜報告《ほうこく》を｜提出《ていしゅつ》する</Trans>}
      explain={({ message, errors }) =>
        errors.length > 0
          ? { title: <span lang="ja">{message}</span>, detail: <Missing errors={errors} /> }
          : undefined
      }
      onSubmit={async () => {
        if (!(await saving.flush())) return;
        await writing
          .POST('/api/v1/undertakings/{id}/reports/{kind}/submission', { params: path })
          .then(heard);
      }}
    >
      <TextArea
        label={<Trans>したこと</Trans>}
        limit={4000}
        lang="ja"
        value={written.done ?? ''}
        onChange={({ target }) => put({ done: target.value || null })}
      />
      <TextArea
        label={<Trans>その｜効果《こうか》</Trans>}
        limit={4000}
        lang="ja"
        value={written.effect ?? ''}
        onChange={({ target }) => put({ effect: target.value || null })}
      />
      <TextArea
        label={<Trans>これからのこと</Trans>}
        limit={4000}
        lang="ja"
        value={written.outlook ?? ''}
        onChange={({ target }) => put({ outlook: target.value || null })}
      />
      <TextField
        label={<Trans>｜参加《さんか》した｜人《ひと》の｜数《かず》</Trans>}
        inputMode="numeric"
        className="max-w-40"
        value={written.participants ?? ''}
        onChange={({ target }) => put({ participants: target.value === '' ? null : yen(target.value) })}
      />
      {kind === 'FINAL' && (
        <>
          <AccountFields
            accounts={written.accounts}
            planned={undertaking.budget.length}
            call={call}
            onChange={(accounts) => put({ accounts })}
          />
          <TextField
            label={
              <Trans>
                ｜参加費《さんかひ》・｜寄付《きふ》・ほかの｜助成《じょせい》など（｜円《えん》）
              </Trans>
            }
            hint={
              <Trans>
                ｜市《し》と｜企業《きぎょう》のほかから｜入《はい》ったお｜金《かね》です。｜計画《けいかく》は
                <Yen of={undertaking.plannedIncome.other} />
                でした。｜足《た》りない｜分《ぶん》は、｜自分《じぶん》たちで｜出《だ》したお｜金《かね》になります。
              </Trans>
            }
            inputMode="numeric"
            className="max-w-64"
            value={written.otherIncome ?? ''}
            onChange={({ target }) => put({ otherIncome: target.value === '' ? null : yen(target.value) })}
          />
          <Receipts undertaking={undertaking} />
          {undertaking.opinions.map(({ id, text }) => (
            <TextArea
              key={id}
              label={<span lang="ja">{text}</span>}
              hint={
                <Trans>
                  ｜委員会《いいんかい》の｜意見《いけん》です。どうしたかを｜書《か》いてください。
                </Trans>
              }
              required
              limit={2000}
              lang="ja"
              value={written.answers[id] ?? ''}
              onChange={({ target }) => put({ answers: { ...written.answers, [id]: target.value } })}
            />
          ))}
        </>
      )}
      <SaveStatus state={saving.state} onRetry={saving.flush} />
    </ActForm>
  );
}

/** Line by line what a report still lacks. */
function Missing({ errors }: { errors: readonly { pointer: string; detail: string }[] }) {
  return (
    <ul className="list-disc pl-5" lang="ja">
      {errors.map(({ pointer, detail }) => (
        <li key={pointer + detail}>{detail}</li>
      ))}
    </ul>
  );
}

function Receipts({ undertaking }: { undertaking: Undertaking }) {
  const queries = useQueryClient();
  const { queryKey } = undertakingQuery(undertaking.id);
  return (
    <FileField
      label={<Trans>｜領収書《りょうしゅうしょ》</Trans>}
      hint={<Trans>｜写真《しゃしん》でもかまいません。えらぶとすぐに｜送《おく》られます。</Trans>}
      accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp"
      multiple
      files={undertaking.receipts.map(({ id, name, size }) => ({ id, name, bytes: size }))}
      onUpload={async (file, onProgress, signal) => {
        await upload('/api/v1/undertakings/{id}/receipts', {
          params: { path: { id: undertaking.id } },
          file,
          onProgress,
          signal,
        });
        await queries.invalidateQueries({ queryKey });
      }}
      onRemove={async ({ id: file }) => {
        await writing.DELETE('/api/v1/undertakings/{id}/receipts/{file}', {
          params: { path: { id: undertaking.id, file } },
        });
        await queries.invalidateQueries({ queryKey });
      }}
    />
  );
}
