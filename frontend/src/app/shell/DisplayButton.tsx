import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { useLocale } from '@/lib/display';
import { loadCatalogues } from '@/lib/i18n';
import { Languages } from '@/ui/firstIcons';

const DisplayPanel = lazy(
  async () =>
    (await Promise.all([import('@/features/display/DisplayPanel'), loadCatalogues('ui', 'display')]))[0],
);

/** One button on every page for how the page looks and speaks. Its English word is for those who read no other. */
export function DisplayButton() {
  const [open, setOpen] = useState(false);
  const locale = useLocale();
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="my-2 inline-flex min-h-12 items-center gap-2 break-keep rounded-8 border border-field-line bg-white px-2 py-1 sm:px-3 text-left text-sm leading-130 hover:bg-mist"
      >
        <Languages aria-hidden="true" className="size-5 shrink-0 text-accent max-sm:hidden" />
        <span className="flex flex-col">
          <span className="max-w-[7em] font-bold">
            <Trans>｜表示《ひょうじ》・｜言語《げんご》</Trans>
          </span>
          {locale !== 'en' && (
            <span lang="en" className="text-ink-soft text-xs">
              Language
            </span>
          )}
        </span>
      </button>
      {open && (
        <Suspense>
          <DisplayPanel onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
