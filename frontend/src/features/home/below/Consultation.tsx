import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { textLink } from '@/ui/button';
import { HelpLine } from '@/ui/HelpLine';
import { Section } from './Section';

/** Whoever would rather speak to somebody: by telephone and at the counter. */
export function Consultation() {
  return (
    <Section
      id="consultation"
      title={<Trans>｜相談《そうだん》する・｜困《こま》りごとを｜伝《つた》える</Trans>}
    >
      <div className="grid gap-6 rounded-16 border-2 border-accent-line p-5 sm:p-8 desktop:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-4">
          <p>
            <Trans>
              ｜市《し》の｜担当《たんとう》の｜課《か》が、お｜電話《でんわ》と｜窓口《まどぐち》でお｜話《はなし》をうかがいます。
            </Trans>
          </p>
          <ul className="list-disc pl-6">
            <li>
              <Trans>
                ｜活動《かつどう》をしている｜団体《だんたい》に、｜手伝《てつだ》ってほしいことがある（
                <Link to="/needs/new" className={textLink}>
                  このサイトでも｜頼《たの》めます
                </Link>
                ）
              </Trans>
            </li>
            <li>
              <Trans>まちのことで、｜気《き》になることや｜困《こま》っていることがある</Trans>
            </li>
            <li>
              <Trans>どの｜団体《だんたい》に｜連絡《れんらく》すればよいか、わからない</Trans>
            </li>
            <li>
              <Trans>
                ｜自分《じぶん》の｜団体《だんたい》をここにのせたい、｜内容《ないよう》を｜直《なお》したい（
                <Link to="/register" className={textLink}>
                  このサイトでも｜登録《とうろく》できます
                </Link>
                ）
              </Trans>
            </li>
          </ul>
        </div>
        <HelpLine className="self-center" />
      </div>
    </Section>
  );
}
