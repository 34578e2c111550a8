import type { ReactNode } from 'react';

/** A part of a match's page under its heading. */
export function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="border-line border-b pb-2 font-bold text-xl">{title}</h2>
      {children}
    </section>
  );
}
