import { Trans } from '@lingui/react/macro';
import { CircleCheck, CircleX } from 'lucide-react';
import type { CallRules } from '@/api/calls';
import { percent } from '@/lib/money';
import { Told } from '@/ui/Told';

type Category = CallRules['costCategories'][number];

/** What the city pays a share of, and what not, with the reason. */
export function Costs({ categories }: { categories: readonly Category[] }) {
  return (
    <div className="grid gap-6 desktop:grid-cols-2">
      <List categories={categories.filter(({ eligible }) => eligible)} eligible />
      <List categories={categories.filter(({ eligible }) => !eligible)} />
    </div>
  );
}

function List({ categories, eligible }: { categories: readonly Category[]; eligible?: boolean }) {
  if (categories.length === 0) return null;
  const Icon = eligible ? CircleCheck : CircleX;
  return (
    <div>
      <h3 className="mb-2 flex items-center gap-2 font-bold text-lg">
        <Icon aria-hidden="true" className={`size-6 ${eligible ? 'text-success-2' : 'text-error-2'}`} />
        <span>
          {eligible ? (
            <Trans>｜対象《たいしょう》になる｜費用《ひよう》</Trans>
          ) : (
            <Trans>｜対象《たいしょう》にならない｜費用《ひよう》</Trans>
          )}
        </span>
      </h3>
      <dl className="border-line border-t">
        {categories.map((category) => (
          <div key={category.code} className="border-line border-b py-2">
            <dt className="font-bold">
              <Told of={category.title} />
            </dt>
            <dd className="text-ink-soft">
              <Told of={category.explanation} />
              {(category.mostShare ?? 1000) < 1000 && (
                <span className="block">
                  <Trans>
                    ｜対象《たいしょう》になる｜費用《ひよう》｜全体《ぜんたい》の
                    {percent(category.mostShare ?? 1000)}まで
                  </Trans>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
