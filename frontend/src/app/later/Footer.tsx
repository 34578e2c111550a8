import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { City } from '@/api/types';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { HelpLine } from '@/ui/HelpLine';
import { KnotDivider } from '@/ui/KnotDivider';

const LINK = `${textLink} inline-flex min-h-11 items-center`;

/** The same help in the same place on every page, then the small print. */
function Footer({ city }: { city: City | undefined }) {
  const text = useText();
  return (
    <footer data-print="hide" className="mt-12 bg-mist">
      <KnotDivider className="-mt-3 mx-auto max-w-page px-4 sm:px-6" />
      <div className="mx-auto grid max-w-page gap-8 px-4 pt-6 pb-10 sm:px-6 desktop:grid-cols-[3fr_2fr]">
        <section id="help" aria-labelledby="help-title" className="min-h-44">
          <h2 id="help-title" className="mb-1 font-bold text-lg">
            <Trans>こまったときは、｜人《ひと》に｜聞《き》けます</Trans>
          </h2>
          <HelpLine />
          {city && (
            <p className="mt-1 text-ink-soft text-sm">
              〒{city.contact.postalCode} {city.contact.address}
            </p>
          )}
        </section>
        <nav aria-label={text(msg`このサイトについて`)}>
          <ul className="flex flex-col">
            <li>
              <Link to="/guide" className={LINK}>
                <Trans>はじめての｜方《かた》へ</Trans>
              </Link>
            </li>
            <li>
              <Link to="/posts" className={LINK}>
                <Trans>｜団体《だんたい》からのお｜知《し》らせ</Trans>
              </Link>
            </li>
            <li>
              <Link to="/register" className={LINK}>
                <Trans>｜団体《だんたい》を｜登録《とうろく》する</Trans>
              </Link>
            </li>
            <li>
              <Link to="/accessibility" className={LINK}>
                <Trans>アクセシビリティ</Trans>
              </Link>
            </li>
            <li>
              <Link to="/terms" className={LINK}>
                <Trans>
                  ｜利用規約《りようきやく》と｜個人情報《こじんじょうほう》の｜取扱《とりあつか》い
                </Trans>
              </Link>
            </li>
            <li>
              <Link to="/privacy" className={LINK}>
                <Trans>どの｜情報《じょうほう》をいつまで｜持《も》つか</Trans>
              </Link>
            </li>
            <li>
              {/* A page of the build's second entry, outside of the router. */}
              <a href="/api/docs" className={LINK}>
                <Trans>データを｜使《つか》う｜方《かた》へ（API）</Trans>
              </a>
            </li>
            {city?.contact.url && (
              <li>
                <a href={city.contact.url} className={LINK} rel="noreferrer">
                  <Trans>{city.name}のホームページ</Trans>
                </a>
              </li>
            )}
          </ul>
        </nav>
      </div>
      <p className="border-line border-t px-4 py-4 text-center text-ink-soft text-sm">
        <Trans>プログラムは｜誰《だれ》でも｜使《つか》えます（Apache License 2.0）</Trans>
      </p>
    </footer>
  );
}

export default Footer;
