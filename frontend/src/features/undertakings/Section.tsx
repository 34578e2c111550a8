import { type ReactNode, useId } from 'react';

type Props = { title: ReactNode; children: ReactNode };

export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="border-line border-b pb-2 font-bold text-[1.5rem] leading-140">
        {title}
      </h2>
      {children}
    </section>
  );
}
