import { Trans } from '@lingui/react/macro';
import { Download } from 'lucide-react';
import type { Registration } from '@/api/types';
import { download } from '@/api/writing';
import { bytesInWords } from '@/lib/bytes';
import { textLink } from '@/ui/button';
import { DOCUMENT_WORDS, type DocumentKind } from './form/documents';
import { Phrase } from './form/Phrase';

/** What was handed in, to be looked at again. */
export function Papers({ documents }: Pick<Registration, 'documents'>) {
  if (documents.length === 0) {
    return (
      <p className="text-ink-soft">
        <Trans>｜書類《しょるい》はありません</Trans>
      </p>
    );
  }
  return (
    <ul className="flex flex-col gap-1">
      {documents.map(({ id, label, name, size }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3">
          <span className="text-ink-soft text-sm">
            <Phrase words={DOCUMENT_WORDS[label as DocumentKind].label} />
          </span>
          <button
            type="button"
            onClick={() => download(`/api/v1/files/${id}`, name)}
            className={`${textLink} inline-flex min-h-8 items-center gap-1`}
          >
            <Download aria-hidden="true" className="size-4 shrink-0" data-print="hide" />
            <span lang="ja">{name}</span>
          </button>
          <span className="text-ink-soft text-sm">{bytesInWords(size)}</span>
        </li>
      ))}
    </ul>
  );
}
