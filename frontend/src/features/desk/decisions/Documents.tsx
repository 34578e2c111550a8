import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { download } from '@/api/writing';
import { bytesInWords } from '@/lib/bytes';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import type { DeskRegistration } from '../queries';

const KINDS: Record<string, ReturnType<typeof msg>> = {
  BYLAWS: msg`規約・会則`,
  ROSTER: msg`名簿`,
  PLAN: msg`活動計画`,
  ACCOUNTS: msg`会計の書類`,
  OTHER: msg`そのほか`,
};

/** What was handed in besides the answers. */
export function Documents({ files }: { files: DeskRegistration['registration']['documents'] }) {
  const text = useText();
  return (
    <section>
      <h2 className="mb-2 font-bold text-xl">
        <Trans>書類</Trans>
      </h2>
      {files.length === 0 && (
        <p className="text-ink-soft">
          <Trans>書類は出されていません。</Trans>
        </p>
      )}
      <ul className="border-line border-t">
        {files.map(({ id, label, name, size }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 border-line border-b py-1">
            <span className="font-bold sm:w-32">{KINDS[label] ? text(KINDS[label]) : label}</span>
            <button
              type="button"
              className={`${textLink} min-h-11 break-all text-left`}
              onClick={() => download(`/api/v1/files/${id}`, name)}
            >
              {name}
            </button>
            <span className="text-ink-soft text-sm">{bytesInWords(size)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
