import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Call } from '@/api/calls';
import { type Proposal, proposalQuery } from '@/api/proposals';
import { upload, writing } from '@/api/writing';
import { Button } from '@/ui/Button';
import { FileField } from '@/ui/form/FileField';
import { Notice } from '@/ui/Notice';
import { Told } from '@/ui/Told';
import { missingIn } from '../form/steps';
import { Frame, useFrom } from './Frame';
import { wayOn } from './wayOn';

const ACCEPTED = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp';

type Props = { proposal: Proposal; call: Call };
type Kind = Call['rules']['documents'][number];

/** Papers, each under what it is. They are sent when they are chosen; nothing else has to be pressed. */
export function DocumentsStep({ proposal, call }: Props) {
  const navigate = useNavigate();
  const from = useFrom();
  const missing = missingIn('documents', proposal).map(({ pointer }) => pointer.replace('/documents/', ''));
  const kinds = call.rules.documents;
  const sorted = [...kinds.filter(({ required }) => required), ...kinds.filter(({ required }) => !required)];

  return (
    <Frame proposal={proposal} slug="documents">
      <div className="flex flex-col gap-10">
        {sorted.map((kind) => (
          <DocumentKind key={kind.code} proposal={proposal} kind={kind} />
        ))}
        {missing.length > 0 && (
          <Notice
            title={<Trans>｜提出《ていしゅつ》までに、あと｜次《つぎ》の｜書類《しょるい》がいります</Trans>}
          >
            <ul className="list-disc pl-6">
              {kinds
                .filter(({ code }) => missing.includes(code))
                .map((kind) => (
                  <li key={kind.code}>
                    <Told of={kind.title} />
                  </li>
                ))}
            </ul>
            <p>
              <Trans>｜手元《てもと》にないときは、｜後《あと》で｜出《だ》してもかまいません。</Trans>
            </p>
          </Notice>
        )}
      </div>
      <Button
        className="mt-10 min-h-14 px-8 text-lg"
        onClick={() => navigate(wayOn(proposal, 'documents', from))}
      >
        <Trans>｜次《つぎ》へ</Trans>
      </Button>
    </Frame>
  );
}

function DocumentKind({ proposal, kind: { code, title, required } }: { proposal: Proposal; kind: Kind }) {
  const queries = useQueryClient();
  const { queryKey } = proposalQuery(proposal.id);
  const files = proposal.documents
    .filter(({ label }) => label === code)
    .map(({ id, name, size }) => ({ id, name, bytes: size }));

  const send = async (file: File, onProgress: (share: number) => void, signal: AbortSignal) => {
    await upload('/api/v1/proposals/{id}/documents', {
      params: { path: { id: proposal.id } },
      file,
      parts: { kind: code },
      onProgress,
      signal,
    });
    await queries.invalidateQueries({ queryKey, exact: true });
  };

  const remove = async ({ id: file }: { id: string }) => {
    await writing.DELETE('/api/v1/proposals/{id}/documents/{file}', {
      params: { path: { id: proposal.id, file } },
    });
    await queries.invalidateQueries({ queryKey, exact: true });
  };

  return (
    <FileField
      label={<Told of={title} />}
      required={required === true}
      accept={ACCEPTED}
      multiple
      files={files}
      onUpload={send}
      onRemove={remove}
    />
  );
}
