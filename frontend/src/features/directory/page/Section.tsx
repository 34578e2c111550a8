import type { ReactNode } from 'react';

type Props = { id: string; title: ReactNode; children: ReactNode };

/** A part of the page with its own heading and address. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={`${id}-title`} id={id} className="flex flex-col gap-4">
      <h2
        id={`${id}-title`}
        className="border-line border-b pb-2 font-700 text-[1.375rem] leading-140 sm:text-[1.5rem]"
      >
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A question people have, and its answer; the answer is read with its question. */
export function Answer({ question, children }: { question: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-0.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="font-700">{question}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
