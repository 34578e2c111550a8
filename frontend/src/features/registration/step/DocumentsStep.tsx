import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { registrationQuery, registrationTermsQuery } from '@/api/registrations';
import type { Registration } from '@/api/types';
import { upload, writing } from '@/api/writing';
import { Button } from '@/ui/Button';
import { FileField } from '@/ui/form/FileField';
import { Notice } from '@/ui/Notice';
import { DOCUMENT_KINDS, DOCUMENT_WORDS, type DocumentKind } from '../form/documents';
import { Phrase } from '../form/Phrase';
import { Papers } from '../Papers';
import { Frame } from './Frame';
import { wayOn } from './wayOn';

const ACCEPTED = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp';

/** Papers, each under what it is. They are sent when they are chosen; nothing else has to be pressed. */
export function DocumentsStep({ registration }: { registration: Registration }) {
  const { from } = useSearch({ from: '/registrations/$registrationId/$step' });
  const navigate = useNavigate();
  const { data: terms } = useQuery(registrationTermsQuery());
  const required = terms?.requiredDocuments ?? [];
  const locked = registration.correction !== null && !registration.correction.fields.includes('documents');
  const kinds = [...DOCUMENT_KINDS].sort((a, b) => rank(required, a) - rank(required, b));

  return (
    <Frame registration={registration} slug="documents">
      {locked ? (
        <Papers documents={registration.documents} />
      ) : (
        <div className="flex flex-col gap-10">
          {kinds.map((kind) => (
            <Kind key={kind} registration={registration} kind={kind} required={required.includes(kind)} />
          ))}
          <Missing registration={registration} />
        </div>
      )}
      <Button
        className="mt-10 min-h-14 px-8 text-lg"
        onClick={() => navigate(wayOn(registration.id, 'documents', from))}
      >
        <Trans>｜次《つぎ》へ</Trans>
      </Button>
    </Frame>
  );
}

const rank = (required: readonly DocumentKind[], kind: DocumentKind) => (required.includes(kind) ? 0 : 1);

type KindProps = { registration: Registration; kind: DocumentKind; required: boolean };

function Kind({ registration, kind, required }: KindProps) {
  const queries = useQueryClient();
  const { queryKey } = registrationQuery(registration.id);
  const { label, hint } = DOCUMENT_WORDS[kind];
  const files = registration.documents
    .filter((document) => document.label === kind)
    .map(({ id, name, size }) => ({ id, name, bytes: size }));

  const send = async (file: File, onProgress: (share: number) => void, signal: AbortSignal) => {
    await upload('/api/v1/registrations/{id}/documents', {
      params: { path: { id: registration.id } },
      file,
      parts: { kind },
      onProgress,
      signal,
    });
    await queries.invalidateQueries({ queryKey });
  };

  const remove = async ({ id: file }: { id: string }) => {
    const path = { id: registration.id, file };
    await writing.DELETE('/api/v1/registrations/{id}/documents/{file}', { params: { path } });
    await queries.invalidateQueries({ queryKey });
  };

  return (
    <FileField
      label={<Phrase words={label} />}
      hint={<Phrase words={hint} />}
      required={required}
      accept={ACCEPTED}
      multiple
      files={files}
      onUpload={send}
      onRemove={remove}
    />
  );
}

/** Going on without them is possible, and told. */
function Missing({ registration }: { registration: Registration }) {
  const missing = registration.tasks.find(({ task }) => task === 'DOCUMENTS')?.missing ?? [];
  if (missing.length === 0) return null;
  return (
    <Notice title={<Trans>｜提出《ていしゅつ》までに、あと｜次《つぎ》の｜書類《しょるい》がいります</Trans>}>
      <ul className="list-disc pl-6">
        {missing.map(({ pointer }) => (
          <li key={pointer}>
            <Phrase words={DOCUMENT_WORDS[pointer.replace('/documents/', '') as DocumentKind].label} />
          </li>
        ))}
      </ul>
      <p>
        <Trans>｜手元《てもと》にないときは、｜後《あと》で｜出《だ》してもかまいません。</Trans>
      </p>
    </Notice>
  );
}
