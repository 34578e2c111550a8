import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice } from '@/ui/Notice';
import { type SettingsNews, useNews } from './flash';

const NEWS: Record<SettingsNews, ReactNode> = {
  PROFILE: <Trans>プロフィールを｜保存《ほぞん》しました</Trans>,
  MAILS: <Trans>メールの｜受《う》け｜取《と》り｜方《かた》を｜保存《ほぞん》しました</Trans>,
  PASSWORD: (
    <Trans>パスワードを｜変《か》えました。ほかの｜端末《たんまつ》のログインは｜終《お》わりました</Trans>
  ),
  APP_ON: <Trans>｜認証《にんしょう》アプリを｜設定《せってい》しました</Trans>,
  APP_OFF: <Trans>｜認証《にんしょう》アプリをやめました</Trans>,
};

export function SettingsNotice() {
  const news = useNews();
  return <div role="status">{news && <Notice kind="success" title={NEWS[news]} className="mb-6" />}</div>;
}
