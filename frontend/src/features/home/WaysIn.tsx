import { Trans } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Card } from '@/ui/Card';
import { type FirstIcon, Phone, Search, Users } from '@/ui/firstIcons';

type WayProps = { icon: FirstIcon; link: LinkProps; title: ReactNode; children: ReactNode };

function Way({ icon: Icon, link, title, children }: WayProps) {
  return (
    <Card className="gap-2 sm:p-6">
      <Icon aria-hidden="true" className="size-8 text-accent" strokeWidth={1.75} />
      <h3 className="font-bold text-lg leading-150">
        <Link {...link} className="stretched text-link underline underline-offset-4">
          {title}
        </Link>
      </h3>
      <p className="text-ink-soft text-sm">{children}</p>
    </Card>
  );
}

/** The four things people come for. */
export function WaysIn() {
  return (
    <section aria-labelledby="ways">
      <h2 id="ways" className="sr-only">
        <Trans>できること</Trans>
      </h2>
      <div className="grid gap-4 sm:grid-cols-2 desktop-admin:grid-cols-4">
        <Way icon={Search} link={{ to: '/groups' }} title={<Trans>｜団体《だんたい》をさがす</Trans>}>
          <Trans>
            ｜分野《ぶんや》、｜地区《ちく》、｜曜日《ようび》をえらんで、｜合《あ》う｜団体《だんたい》を｜見《み》つけます。
          </Trans>
        </Way>
        <Way
          icon={Users}
          link={{ to: '/opportunities' }}
          title={<Trans>｜活動《かつどう》に｜参加《さんか》する</Trans>}
        >
          <Trans>
            ｜今週《こんしゅう》できること、1｜日《にち》だけのこと、はじめての｜人《ひと》を｜待《ま》っている｜活動《かつどう》。
          </Trans>
        </Way>
        <Way icon={Phone} link={{ to: '/', hash: 'help' }} title={<Trans>｜手伝《てつだ》ってほしい</Trans>}>
          <Trans>お｜電話《でんわ》でも、このサイトでも。</Trans>
        </Way>
        <Way
          icon={Phone}
          link={{ to: '/', hash: 'help' }}
          title={<Trans>｜困《こま》りごとを｜伝《つた》えたい</Trans>}
        >
          <Trans>まちのことで｜気《き》づいたことも、お｜電話《でんわ》と｜窓口《まどぐち》へ。</Trans>
        </Way>
      </div>
    </section>
  );
}
