import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import type { components } from '@/api/schema';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { Page, PageHeading } from '@/ui/Page';
import { PeriodText } from '@/ui/PeriodText';
import { RubyText } from '@/ui/RubyText';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Trouble } from '@/ui/Trouble';
import { retentionQuery } from '../calls';

/** Which data are kept how long, and by which rule: the same rules that take them away. */
export function RetentionPage() {
  const text = useText();
  const rules = useQuery(retentionQuery(useLocale()));
  return (
    <Page title={text(msg`どの情報をいつまで持つか`)} className="max-w-[56rem]">
      <Breadcrumbs>
        <Link to="/terms" className={textLink}>
          <Trans>｜利用規約《りようきやく》と｜個人情報《こじんじょうほう》の｜取扱《とりあつか》い</Trans>
        </Link>
        <Trans>どの｜情報《じょうほう》をいつまで｜持《も》つか</Trans>
      </Breadcrumbs>
      <PageHeading
        lead={
          <Trans>
            アカウントの｜情報《じょうほう》（｜名前《なまえ》、メールアドレスなど）は、アカウントを｜消《け》すまでお｜預《あず》かりし、｜消《け》すとすぐになくなります。そのほかの｜情報《じょうほう》は、｜次《つぎ》の｜期間《きかん》がすぎると｜自動《じどう》で｜消《き》えます。
          </Trans>
        }
      >
        <Trans>どの｜情報《じょうほう》をいつまで｜持《も》つか</Trans>
      </PageHeading>
      {rules.isError && <Trouble unreachable={isUnreachable(rules.error)} onRetry={() => rules.refetch()} />}
      {rules.isPending && <Skeleton className="h-96" />}
      {rules.data && (
        <ul className="border-line border-t">
          {rules.data.items.map((rule) => (
            <Rule key={rule.rule} rule={rule} />
          ))}
        </ul>
      )}
      <p className="mt-8 flex flex-wrap gap-x-6">
        <Link to="/me/settings/data" className={`${textLink} inline-flex min-h-11 items-center`}>
          <Trans>｜自分《じぶん》の｜情報《じょうほう》を｜受《う》け｜取《と》る</Trans>
        </Link>
        <Link to="/me/settings/leave" className={`${textLink} inline-flex min-h-11 items-center`}>
          <Trans>アカウントを｜消《け》す</Trans>
        </Link>
      </p>
    </Page>
  );
}

type KeptFor = components['schemas']['KeptFor'];

function Rule({ rule: { what, whatRuby, keep, why, whyRuby, clause } }: { rule: KeptFor }) {
  return (
    <li className="grid gap-x-8 gap-y-1 border-line border-b py-5 sm:grid-cols-[1fr_8rem]">
      <h2 className="font-bold text-lg leading-150">
        <RubyText>{whatRuby ?? what}</RubyText>
      </h2>
      <p className="sm:row-span-3 sm:justify-self-end">
        <Tag tone="soft">{keep ? <PeriodText period={keep} /> : <Trans>｜消《け》しません</Trans>}</Tag>
      </p>
      <p className="max-w-prose">
        <RubyText>{whyRuby ?? why}</RubyText>
      </p>
      <p className="text-ink-soft text-sm">
        <Trans>
          もとになるきまり：
          <span lang="ja">{clause}</span>
        </Trans>
      </p>
    </li>
  );
}
