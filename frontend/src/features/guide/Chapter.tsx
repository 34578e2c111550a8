import type { ReactNode } from 'react';

export function Chapter({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="border-accent border-l-6 pl-4 font-bold text-2xl leading-150">
        {title}
      </h2>
      {children}
    </section>
  );
}
