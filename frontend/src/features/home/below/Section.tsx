import { type ReactNode, useId } from 'react';

type Props = { title: ReactNode; lead?: ReactNode; action?: ReactNode; children: ReactNode; id?: string };

export function Section({ title, lead, action, children, id }: Props) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} id={id}>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id={headingId} className="font-bold text-2xl leading-150 sm:text-[1.75rem]">
            {title}
          </h2>
          {lead && <p className="mt-1 text-ink-soft">{lead}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
