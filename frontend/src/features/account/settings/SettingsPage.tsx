import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/session';
import type { Me } from '@/api/types';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { Page, PageHeading } from '@/ui/Page';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { AGE_BANDS } from '../ageBands';
import { mailChoiceQuery } from '../calls';
import { languageName } from './languages';
import { SettingsNotice } from './SettingsNotice';

/** Everything that can be set, and how it is set now. */
export function SettingsPage() {
  const text = useText();
  const me = useMe();
  if (!me) return null;
  const { secondFactor: factor } = me;

  return (
    <Page title={text(msg`設定`)} className="max-w-[56rem]">
      <Breadcrumbs>
        <Link to="/me" className={textLink}>
          <Trans>マイページ</Trans>
        </Link>
        <Trans>｜設定《せってい》</Trans>
      </Breadcrumbs>
      <PageHeading>
        <Trans>｜設定《せってい》</Trans>
      </PageHeading>
      <SettingsNotice />
      <SummaryList title={<Trans>プロフィール</Trans>}>
        <SummaryRow label={<Trans>｜名前《なまえ》</Trans>} change={{ to: '/me/settings/profile' }}>
          {me.displayName}
        </SummaryRow>
        <SummaryRow label={<Trans>｜年代《ねんだい》</Trans>} change={{ to: '/me/settings/profile' }}>
          {AGE_BANDS.find(({ value }) => value === me.ageBand)?.label}
        </SummaryRow>
        <SummaryRow label={<Trans>ページとメールのことば</Trans>} change={{ to: '/me/settings/profile' }}>
          {languageName(me.locale)}
        </SummaryRow>
        <SummaryRow
          label={<Trans>メールの｜受《う》け｜取《と》り｜方《かた》</Trans>}
          change={{ to: '/me/settings/mails' }}
        >
          <MailsChosen me={me} />
        </SummaryRow>
      </SummaryList>
      <SummaryList title={<Trans>ログイン</Trans>}>
        <SummaryRow label={<Trans>メールアドレス</Trans>} change={{ to: '/me/settings/email' }}>
          {me.email}
        </SummaryRow>
        <SummaryRow label={<Trans>パスワード</Trans>} change={{ to: '/me/settings/password' }}>
          {me.hasPassword ? <Trans>あり</Trans> : <Trans>なし</Trans>}
        </SummaryRow>
        <SummaryRow label={<Trans>パスキー</Trans>} change={{ to: '/me/settings/passkeys' }}>
          <Plural value={factor.passkeys} _0="なし" other="#つ" />
        </SummaryRow>
        <SummaryRow label={<Trans>｜認証《にんしょう》アプリ</Trans>} change={{ to: '/me/settings/app' }}>
          {factor.totp ? (
            <Trans>あり（｜予備《よび》コードのこり{factor.recoveryCodesLeft}）</Trans>
          ) : (
            <Trans>なし</Trans>
          )}
        </SummaryRow>
        <SummaryRow
          label={<Trans>ログインしている｜端末《たんまつ》</Trans>}
          change={{ to: '/me/settings/devices' }}
        >
          <Trans>｜見《み》る・ログアウトさせる</Trans>
        </SummaryRow>
      </SummaryList>
      <SummaryList title={<Trans>データ</Trans>}>
        <SummaryRow
          label={<Trans>データの｜持《も》ち｜出《だ》し</Trans>}
          change={{ to: '/me/settings/data' }}
        >
          <Trans>こみっとが｜持《も》っている、あなたのデータ</Trans>
        </SummaryRow>
        <SummaryRow label={<Trans>｜退会《たいかい》</Trans>} change={{ to: '/me/settings/leave' }}>
          <Trans>アカウントを｜消《け》す</Trans>
        </SummaryRow>
      </SummaryList>
    </Page>
  );
}

const MAILS = {
  AT_ONCE: <Trans>すぐに</Trans>,
  DAILY: <Trans>1｜日《にち》1｜回《かい》</Trans>,
  NONE: <Trans>｜受《う》け｜取《と》らない</Trans>,
};

function MailsChosen({ me }: { me: Me }) {
  const { data } = useQuery(mailChoiceQuery(me.id));
  return data ? MAILS[data.matches] : '…';
}
