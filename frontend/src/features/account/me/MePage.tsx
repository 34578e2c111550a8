import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMe } from '@/api/session';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { RoleName } from '@/ui/RoleName';
import { MyGroups } from './MyGroups';
import { MyOffices } from './MyOffices';
import { MyParticipation } from './MyParticipation';
import { YourTurn } from './YourTurn';

/** One's own entrance: first what waits for this person, then what is theirs. */
export function MePage() {
  const text = useText();
  const me = useMe();
  if (!me) return null;
  const { office, displayName } = me;
  return (
    <Page title={text(msg`マイページ`)}>
      <PageHeading
        lead={
          office && (
            <Trans>
              いまは「
              <RoleName role={office.role} />
              」として｜見《み》ています。｜自分《じぶん》の｜団体《だんたい》や｜申請《しんせい》は、｜役割《やくわり》を｜市民《しみん》にもどすと｜見《み》られます。
            </Trans>
          )
        }
      >
        <Trans>
          <span lang="ja">{displayName}</span>さんのページ
        </Trans>
      </PageHeading>
      <div className="flex flex-col gap-12">
        <YourTurn me={me} />
        {me.offices.length > 0 && <MyOffices me={me} />}
        {!office && me.personalRoles.length > 0 && <MyParticipation />}
        {!office && me.personalRoles.length > 0 && <MyGroups me={me} />}
        <section className="flex flex-col items-start gap-3 border-line border-t pt-6">
          <h2 className="font-bold text-xl">
            <Trans>アカウント</Trans>
          </h2>
          <p className="break-all text-ink-soft">{me.email}</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton to="/me/notices" look="secondary">
              <Trans>お｜知《し》らせを｜見《み》る</Trans>
            </LinkButton>
            <LinkButton to="/me/settings" look="secondary">
              <Trans>｜設定《せってい》を｜見《み》る・｜変《か》える</Trans>
            </LinkButton>
          </div>
        </section>
      </div>
    </Page>
  );
}
