import { useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import { Children, type ReactNode } from 'react';
import { withoutRuby } from '@/lib/ruby';

/** The way back, for pages beyond the second level. The last one is the page itself. */
export function Breadcrumbs({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const steps = Children.toArray(children);
  return (
    <nav aria-label={withoutRuby(t`｜現在《げんざい》の｜位置《いち》`)} className="text-[0.875rem]">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one page never change their order.
          <li key={index} className="flex min-w-0 items-center gap-2 [&_a]:inline-block [&_a]:py-1.5">
            {index > 0 && <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />}
            <span aria-current={index === steps.length - 1 ? 'page' : undefined}>{step}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
