import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useText } from '@/lib/useText';
import { Knot } from '@/ui/Knot';
import { AccountEntry } from './AccountEntry';
import { DisplayButton } from './DisplayButton';

const ITEM =
  'flex min-h-12 items-center justify-center border-transparent border-b-4 pt-1 text-center text-balance font-bold text-ink text-sm max-[350px]:text-xs leading-130 no-underline underline-offset-4 [word-break:auto-phrase] hover:underline data-[status=active]:border-accent data-[status=active]:text-accent-strong desktop:px-3 desktop:text-base';

export function Header({ cityName }: { cityName: string | undefined }) {
  const text = useText();
  return (
    <header data-print="hide" className="border-line border-b bg-white">
      <div className="relative mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-2 px-4 desktop:gap-x-6 sm:px-6">
        <Link to="/" data-mark className="flex w-fit items-center gap-2 py-3 sm:gap-3 text-ink no-underline">
          <Knot className="w-[40px] shrink-0 text-accent sm:w-14" />
          <span className="flex flex-col">
            <span className="whitespace-nowrap font-bold text-2xl leading-120 tracking-wider">こみっと</span>
            <span className="min-h-[1.3em] text-ink-soft text-xs leading-130 max-sm:max-w-[9.5em]">
              {cityName && <Trans>{cityName}の｜市民活動《しみんかつどう》</Trans>}
            </span>
          </span>
        </Link>
        <nav
          aria-label={text(msg`おもなページ`)}
          className="order-last -mx-3 grid grow basis-full grid-cols-4 desktop:order-none desktop:mx-0 desktop:ml-auto desktop:flex desktop:grow-0 desktop:basis-auto"
        >
          <Link to="/groups" className={ITEM}>
            <span>
              <Trans>｜団体《だんたい》をさがす</Trans>
            </span>
          </Link>
          <Link to="/opportunities" className={ITEM}>
            <span>
              <Trans>｜参加《さんか》する</Trans>
            </span>
          </Link>
          <Link to="/wakuwaku" className={ITEM}>
            <span>
              <Trans>わくわくプロジェクト</Trans>
            </span>
          </Link>
          <Link to="/guide" className={ITEM}>
            <span>
              <Trans>はじめての｜方《かた》へ</Trans>
            </span>
          </Link>
        </nav>
        <div className="ml-auto flex items-center gap-1 sm:gap-2 desktop:ml-0">
          <AccountEntry />
          <DisplayButton />
        </div>
      </div>
    </header>
  );
}
