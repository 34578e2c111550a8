import { CircleCheck } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';

type Props = { title: ReactNode; children?: ReactNode; actions?: ReactNode };

/** It worked: what that means, and where to go from here. */
export function Done({ title, children, actions }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="status"
      className="flex flex-col items-start gap-4 rounded-12 border border-line bg-mist p-5 sm:p-8"
    >
      <CircleCheck aria-hidden="true" className="size-12 text-success-2" strokeWidth={1.5} />
      <h2 className="font-bold text-2xl leading-140">{title}</h2>
      {children}
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}
