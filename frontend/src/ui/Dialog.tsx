import { Trans } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  title: ReactNode;
  onClose: () => void;
  /** What takes the focus, as a selector; the first thing that can, unless said otherwise. */
  focus?: string;
  children: ReactNode;
};

/** The browser's own modal dialog: Escape closes it, the focus goes back to where it came from. */
export function Dialog({ title, onClose, focus, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    if (focus) element?.querySelector<HTMLElement>(focus)?.focus();
    return () => element?.close();
  }, [focus]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-16 border border-line bg-white p-5 shadow-3 backdrop:bg-black/50 sm:p-8"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={titleId} className="font-bold text-xl">
          {title}
        </h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="inline-flex min-h-11 shrink-0 items-center gap-1 rounded-8 px-2 text-link underline underline-offset-4"
        >
          <X aria-hidden="true" className="size-5" />
          <Trans>とじる</Trans>
        </button>
      </div>
      <div className="mt-4">{children}</div>
    </dialog>
  );
}
