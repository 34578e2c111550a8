import { Trans } from '@lingui/react/macro';
import { ChipLink } from '@/ui/ChipLink';
import { Cords } from './Cords';
import { SearchBox } from './SearchBox';

export function Hero({ total }: { total: number | undefined }) {
  return (
    <div className="relative overflow-x-clip bg-accent-soft">
      <Cords />
      <div className="relative mx-auto max-w-page px-4 py-10 sm:px-6 sm:py-16">
        <h1 className="max-w-[22em] font-bold text-[1.875rem] leading-140 sm:text-[2.75rem]">
          <Trans>まちの｜活動《かつどう》を、｜見《み》つけよう。</Trans>
        </h1>
        <p className="mt-3 max-w-prose sm:text-lg">
          <Trans>
            ｜子《こ》どもの｜居場所《いばしょ》、｜防災《ぼうさい》、｜自然《しぜん》、ことばの｜学《まな》び｜合《あ》い。｜市民《しみん》の｜団体《だんたい》を、｜登録《とうろく》なしでさがせます。
          </Trans>
        </p>
        <div className="mt-6 max-w-3xl rounded-16 bg-white p-4 shadow-1 sm:p-6">
          <SearchBox total={total} />
        </div>
        <ul className="mt-5 flex max-w-3xl flex-wrap gap-2">
          <li>
            <ChipLink to="/groups" search={{ recruiting: true }}>
              <Trans>｜仲間《なかま》を｜募集中《ぼしゅうちゅう》</Trans>
            </ChipLink>
          </li>
          <li>
            <ChipLink to="/groups" search={{ weekday: ['SAT', 'SUN'] }}>
              <Trans>｜土日《どにち》に｜活動《かつどう》</Trans>
            </ChipLink>
          </li>
          <li>
            <ChipLink to="/groups" search={{ audience: ['CHILDREN', 'PARENTS'] }}>
              <Trans>｜子《こ》どもといっしょに</Trans>
            </ChipLink>
          </li>
          <li>
            <ChipLink to="/groups" search={{ language: ['ja-x-easy', 'en'] }}>
              <Trans>やさしい｜日本語《にほんご》・｜英語《えいご》で</Trans>
            </ChipLink>
          </li>
        </ul>
      </div>
    </div>
  );
}
