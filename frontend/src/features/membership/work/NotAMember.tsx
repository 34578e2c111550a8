import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useText } from '@/lib/useText';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';

/** Another group's work: how one would come to belong to it. */
export function NotAMember({ groupId }: { groupId: string }) {
  const text = useText();
  return (
    <Page title={text(msg`エラー：この団体のメンバーではありません`)} measure="prose">
      <PageHeading
        lead={
          <Trans>
            この｜団体《だんたい》のメンバーだけが｜見《み》られるページです。メンバーの｜人《ひと》に｜招待《しょうたい》を｜頼《たの》むか、｜紙《かみ》でもらったコードで｜受《う》け｜取《と》ってください。
          </Trans>
        }
      >
        <Trans>この｜団体《だんたい》のメンバーではありません</Trans>
      </PageHeading>
      <div className="mb-8 flex flex-wrap gap-3">
        <LinkButton to="/groups/$groupId/ours" params={{ groupId }}>
          <Trans>この｜団体《だんたい》の｜方《かた》ですか</Trans>
        </LinkButton>
        <LinkButton look="secondary" to="/g">
          <Trans>わたしの｜団体《だんたい》を｜見《み》る</Trans>
        </LinkButton>
      </div>
      <HelpLine />
    </Page>
  );
}
