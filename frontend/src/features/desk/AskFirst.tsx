import { type ReactNode, useState } from 'react';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

type Props = {
  /** What the button is called. */
  label: ReactNode;
  /** Whom or what it is about, for those who hear one button after the other. */
  about: string;
  /** The question. */
  title: ReactNode;
  /** What will happen, and the act itself; `close` once it is done. */
  children: (close: () => void) => ReactNode;
};

/** What cannot be taken back by a second click is asked about before. */
export function AskFirst({ label, about, title, children }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {label}
        <span className="sr-only">（{about}）</span>
      </Button>
      {open && (
        <Dialog title={title} onClose={close}>
          <div className="flex flex-col gap-6 text-base">{children(close)}</div>
        </Dialog>
      )}
    </>
  );
}
