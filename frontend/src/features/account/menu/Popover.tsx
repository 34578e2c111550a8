import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  label: ReactNode;
  open: boolean;
  onOpen: (open: boolean) => void;
  children: ReactNode;
};

/** A button that shows and hides what stands below it; Escape and whatever is outside close it. */
export function Popover({ label, open, onOpen, children }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) onOpen(false);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      onOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', onKey);
    };
  }, [open, onOpen]);

  return (
    <div ref={box} className="sm:relative">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onOpen(!open)}
        className="my-2 inline-flex min-h-12 flex-col items-center justify-center rounded-8 px-1 text-xs leading-130 hover:bg-mist sm:flex-row sm:gap-2 sm:px-3 sm:text-left sm:text-sm"
      >
        {label}
      </button>
      <div
        id={id}
        hidden={!open}
        className="absolute top-full right-4 left-4 z-30 sm:right-0 sm:left-auto sm:w-80 rounded-12 border border-line bg-white p-3 shadow-3"
      >
        {children}
      </div>
    </div>
  );
}
