import { Plural, Trans } from '@lingui/react/macro';
import { FileText, Upload, X } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { bytesInWords } from '@/lib/bytes';
import { isCancelled, isRefused } from '@/lib/failures';
import { classes } from '../classes';
import { FieldError, RequiredMark } from '../Field';

export type KeptFile = { id: string; name: string; bytes: number };

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  id?: string | undefined;
  required?: boolean;
  /** What the browser offers to choose: `.pdf,image/*`. The server looks at the content itself. */
  accept?: string;
  /** 10 MiB unless said otherwise. */
  maxBytes?: number;
  multiple?: boolean;
  files: readonly KeptFile[];
  onUpload: (file: File, onProgress: (share: number) => void, signal: AbortSignal) => Promise<unknown>;
  onRemove?: (file: KeptFile) => void;
};

type Sending = { key: number; name: string; share: number; problem?: ReactNode; stop: AbortController };

const TEN_MEBIBYTES = 10 * 1024 * 1024;

/** Files are sent as soon as they are chosen or dropped; how far they are is shown and said. */
export function FileField({
  label,
  hint,
  error,
  id: given,
  required,
  accept,
  maxBytes = TEN_MEBIBYTES,
  multiple,
  files,
  onUpload,
  onRemove,
}: Props) {
  const made = useId();
  const id = given ?? made;
  const [sending, setSending] = useState<Sending[]>([]);
  const [over, setOver] = useState(false);
  const count = useRef(0);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const change = (key: number, part: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const forget = (key: number) => setSending((all) => all.filter((one) => one.key !== key));

  const send = async (file: File) => {
    count.current += 1;
    const key = count.current;
    const stop = new AbortController();
    const tooLarge = file.size > maxBytes && <TooLarge limit={bytesInWords(maxBytes)} />;
    setSending((all) => [
      ...all,
      { key, name: file.name, share: 0, stop, ...(tooLarge && { problem: tooLarge }) },
    ]);
    if (tooLarge) return;
    try {
      await onUpload(file, (share) => change(key, { share }), stop.signal);
      forget(key);
    } catch (failure) {
      if (isCancelled(failure)) forget(key);
      else change(key, { problem: <Reason of={failure} /> });
    }
  };

  const take = (list: FileList | null) => {
    for (const file of [...(list ?? [])].slice(0, multiple ? undefined : 1)) send(file);
  };

  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="font-bold">
        {label}
        {required && <RequiredMark />}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same. */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
        className={classes(
          'flex flex-col gap-3 rounded-8 border-2 border-dashed p-4',
          over ? 'border-accent bg-accent-soft' : 'border-field-line',
        )}
      >
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          className="min-h-12 w-full file:mr-4 file:min-h-12 file:cursor-pointer file:rounded-8 file:border file:border-accent file:border-solid file:bg-white file:px-4 file:font-bold file:text-accent-strong hover:file:bg-accent-soft"
          onChange={(event) => {
            take(event.target.files);
            // The same file may be chosen again after it failed.
            event.target.value = '';
          }}
        />
        <p className="flex items-center gap-2 text-ink-soft text-sm max-sm:hidden">
          <Upload aria-hidden="true" className="size-4" />
          <span>
            <Trans>ここへファイルを｜置《お》くこともできます</Trans>
          </span>
        </p>
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <ul className="flex flex-col gap-2">
        {files.map((file) => (
          <Line key={file.id} name={file.name} {...(onRemove && { onRemove: () => onRemove(file) })}>
            <span className="text-ink-soft text-sm">{bytesInWords(file.bytes)}</span>
          </Line>
        ))}
        {sending.map(({ key, name, share, problem, stop }) => (
          <Line
            key={key}
            name={name}
            removing={problem ? undefined : <Trans>｜送《おく》るのをやめる</Trans>}
            onRemove={() => {
              stop.abort();
              forget(key);
            }}
          >
            {problem ? (
              <span role="alert" className="text-error-2 text-sm">
                {problem}
              </span>
            ) : (
              <progress aria-label={name} value={share} max={1} className="h-2 w-full accent-accent" />
            )}
          </Line>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {sending.some(({ problem }) => !problem) ? (
          <Trans>ファイルを｜送《おく》っています</Trans>
        ) : (
          files.length > 0 && <Plural value={files.length} other="ファイルが#｜件《けん》あります" />
        )}
      </p>
    </div>
  );
}

type LineProps = { name: string; onRemove?: () => void; removing?: ReactNode; children: ReactNode };

function Line({ name, onRemove, removing, children }: LineProps) {
  return (
    <li className="flex items-center gap-3 rounded-8 border border-line bg-white px-3 py-1">
      <FileText aria-hidden="true" className="size-5 shrink-0 text-accent" />
      <span className="flex min-w-0 grow flex-col">
        <span>{name}</span>
        {children}
      </span>
      {onRemove && (
        <button
          type="button"
          onClick={onRemove}
          className="inline-flex min-h-11 shrink-0 items-center gap-1 rounded-8 px-2 text-link underline underline-offset-4"
        >
          <X aria-hidden="true" className="size-5" />
          {removing ?? <Trans>｜消《け》す</Trans>}
          <span className="sr-only">（{name}）</span>
        </button>
      )}
    </li>
  );
}

function TooLarge({ limit }: { limit: string }) {
  return <Trans>ファイルが｜大《おお》きすぎます。{limit}までにしてください</Trans>;
}

function Reason({ of: failure }: { of: unknown }) {
  if (isRefused(failure)) return <span lang="ja">{`${failure.message}。${failure.detail ?? ''}`}</span>;
  return <Trans>｜送《おく》れませんでした。｜消《け》して、もう｜一度《いちど》えらんでください</Trans>;
}
