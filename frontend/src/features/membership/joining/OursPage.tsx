import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { KeyRound, Link2, type LucideIcon, UserRoundX } from 'lucide-react';
import type { ReactNode } from 'react';
import { groupQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';

const route = getRouteApi('/groups/$groupId/ours');

/** For the people of a group that is in the directory already: which way leads in. */
export function OursPage() {
  const { groupId } = route.useParams();
  const text = useText();
  const params = { groupId };
  const { data: group } = useQuery(groupQuery(groupId, useLocale()));
  return (
    <Page title={text(msg`この団体の方ですか`)} measure="work">
      <Breadcrumbs>
        <Link to="/groups/$groupId" params={params} className={textLink}>
          {group ? <span lang="ja">{group.name}</span> : <Trans>｜団体《だんたい》のページ</Trans>}
        </Link>
        <span>
          <Trans>この｜団体《だんたい》の｜方《かた》ですか</Trans>
        </span>
      </Breadcrumbs>
      <PageHeading
        lead={
          <Trans>
            ページを｜直《なお》したり、お｜知《し》らせを｜出《だ》したりできるのは、この｜団体《だんたい》のメンバーです。メンバーになる｜方法《ほうほう》は3つあります。
          </Trans>
        }
      >
        <Trans>この｜団体《だんたい》の｜方《かた》ですか</Trans>
      </PageHeading>
      <ol className="mb-10 flex flex-col gap-4">
        <Choice
          icon={Link2}
          title={<Trans>｜団体《だんたい》の｜人《ひと》から、｜招待《しょうたい》のリンクをもらった</Trans>}
          words={
            <Trans>
              もらったリンクを｜開《ひら》くだけです。まだのときは、｜団体《だんたい》の｜管理者《かんりしゃ》に「｜招待《しょうたい》してください」と｜頼《たの》んでください。
            </Trans>
          }
        />
        <Choice
          icon={KeyRound}
          title={<Trans>｜市《し》から、｜紙《かみ》でコードをもらった</Trans>}
          words={
            <Trans>
              ｜市《し》が｜先《さき》に｜作《つく》ったページを、｜自分《じぶん》たちのものにできます。コードがないときは、｜窓口《まどぐち》へ｜頼《たの》んでください。
            </Trans>
          }
          action={
            <LinkButton to="/groups/$groupId/claim" params={params}>
              <Trans>コードで｜受《う》け｜取《と》る</Trans>
            </LinkButton>
          }
        />
        <Choice
          icon={UserRoundX}
          title={<Trans>｜代表《だいひょう》の｜人《ひと》に｜連絡《れんらく》がつかない</Trans>}
          words={
            <Trans>
              ｜市《し》に｜申《もう》し｜出《で》ると、｜話《はな》し｜合《あ》いの｜記録《きろく》などを｜確《たし》かめて、｜代表《だいひょう》を｜交代《こうたい》できます。
            </Trans>
          }
          action={
            <LinkButton look="secondary" to="/groups/$groupId/succession" params={params}>
              <Trans>｜代表《だいひょう》の｜交代《こうたい》を｜申《もう》し｜出《で》る</Trans>
            </LinkButton>
          }
        />
      </ol>
      <HelpLine />
    </Page>
  );
}

type ChoiceProps = { icon: LucideIcon; title: ReactNode; words: ReactNode; action?: ReactNode };

function Choice({ icon: Icon, title, words, action }: ChoiceProps) {
  return (
    <li className="flex items-start gap-4 rounded-12 border border-line p-5">
      <Icon aria-hidden="true" className="mt-0.5 size-7 shrink-0 text-accent" />
      <div className="flex flex-col items-start gap-2">
        <h2 className="font-bold text-lg leading-150">{title}</h2>
        <p>{words}</p>
        {action}
      </div>
    </li>
  );
}
