import { Trans } from '@lingui/react/macro';
import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { button } from '@/ui/button';

type Props = { count: number; total: number | undefined; children: ReactNode };

export function FiltersDisclosure({ count, total, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
    document.getElementById('results')?.focus();
  };
  return (
    <details ref={details} className="rounded-8 border border-line open:bg-white">
      <summary className="flex min-h-12 cursor-pointer items-center gap-2 px-4 py-2 font-700 [&::-webkit-details-marker]:hidden">
        <SlidersHorizontal aria-hidden="true" className="size-5 shrink-0 text-accent" />
        <span className="flex grow flex-wrap items-baseline justify-between gap-x-3">
          <span>
            <Trans>しぼりこむ</Trans>
          </span>
          <span className="font-400 text-[0.875rem] text-ink-soft">
            {count > 0 ? (
              <Chosen count={count} />
            ) : (
              <Trans>｜地区《ちく》・｜曜日《ようび》・｜分野《ぶんや》など</Trans>
            )}
          </span>
        </span>
      </summary>
      <div className="px-4 pb-4">
        {children}
        {total !== undefined && (
          <button type="button" className={`${button('primary')} w-full`} onClick={close}>
            <ShowResults total={total} />
          </button>
        )}
      </div>
    </details>
  );
}

function Chosen({ count }: { count: number }) {
  return <Trans>{count}つ｜選択中《せんたくちゅう》</Trans>;
}

function ShowResults({ total }: { total: number }) {
  return <Trans>{total}｜件《けん》を｜見《み》る</Trans>;
}
