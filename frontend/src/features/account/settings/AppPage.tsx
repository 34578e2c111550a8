import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Me } from '@/api/types';
import { useTask } from '@/lib/useTask';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/form/Failure';
import { beginTotp, type NewTotp, newRecoveryCodes, refreshMe, removeTotp } from '../calls';
import { AppSetUp } from './AppSetUp';
import { leaveNews } from './flash';
import { RecoveryCodes } from './RecoveryCodes';
import { SettingsPart } from './SettingsPart';

export function AppPage() {
  const text = useText();
  return (
    <SettingsPart
      title={text(msg`認証アプリ`)}
      heading={<Trans>｜認証《にんしょう》アプリ</Trans>}
      lead={
        <Trans>
          ログインのとき、パスワードのあとに、スマートフォンのアプリに｜出《で》る6けたの｜数字《すうじ》も｜入《い》れます。パスワードを｜知《し》られても、ほかの｜人《ひと》は｜入《はい》れません。
        </Trans>
      }
    >
      {(me) => <App me={me} />}
    </SettingsPart>
  );
}

function App({ me }: { me: Me }) {
  const navigate = useNavigate();
  const task = useTask();
  const [begun, setBegun] = useState<NewTotp | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);

  const finish = async () => {
    await refreshMe();
    leaveNews('APP_ON');
    navigate({ to: '/me/settings' });
  };

  if (codes) return <RecoveryCodes codes={codes} onKept={() => task.run(finish)} />;
  if (begun) return <AppSetUp begun={begun} onConfirmed={setCodes} />;
  return (
    <div className="flex flex-col gap-6">
      {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
      {me.secondFactor.totp ? (
        <Present
          me={me}
          onCodes={() => task.run(async () => setCodes(await newRecoveryCodes()))}
          onRemove={() =>
            task.run(async () => {
              await removeTotp();
              leaveNews('APP_OFF');
              navigate({ to: '/me/settings' });
            })
          }
        />
      ) : (
        <Absent onBegin={() => task.run(async () => setBegun(await beginTotp()))} />
      )}
    </div>
  );
}

function Absent({ onBegin }: { onBegin: () => void }) {
  return (
    <>
      <ol className="list-decimal pl-6">
        <li>
          <Trans>
            スマートフォンに、｜認証《にんしょう》アプリ（Google Authenticator、Microsoft Authenticator
            など）を｜入《い》れます。
          </Trans>
        </li>
        <li>
          <Trans>
            ｜画面《がめん》の｜四角《しかく》い｜模様《もよう》（QRコード）を、アプリで｜読《よ》み｜取《と》ります。
          </Trans>
        </li>
        <li>
          <Trans>アプリに｜出《で》た6けたの｜数字《すうじ》を｜入《い》れて、｜終《お》わりです。</Trans>
        </li>
      </ol>
      <Button className="min-h-14 self-start px-8 text-lg" onClick={onBegin}>
        <Trans>｜設定《せってい》を｜始《はじ》める</Trans>
      </Button>
    </>
  );
}

function Present({ me, onCodes, onRemove }: { me: Me; onCodes: () => void; onRemove: () => void }) {
  const { recoveryCodesLeft: left, required, passkeys } = me.secondFactor;
  const mustStay = required && passkeys === 0;
  return (
    <>
      <section className="flex flex-col items-start gap-3">
        <h2 className="font-bold text-xl">
          <Trans>｜予備《よび》コード</Trans>
        </h2>
        <p>
          <Plural
            value={left}
            _0="｜使《つか》える｜予備《よび》コードがありません。"
            other="｜使《つか》える｜予備《よび》コードが、あと#つあります。"
          />
        </p>
        <p className="text-ink-soft text-sm">
          <Trans>
            スマートフォンをなくしたときに｜使《つか》います。｜新《あたら》しくつくると、｜前《まえ》のコードは｜使《つか》えなくなります。
          </Trans>
        </p>
        <Button look="secondary" onClick={onCodes}>
          <Trans>｜新《あたら》しい｜予備《よび》コードをつくる</Trans>
        </Button>
      </section>
      <section className="flex flex-col items-start gap-3 border-line border-t pt-6">
        <h2 className="font-bold text-xl">
          <Trans>｜認証《にんしょう》アプリをやめる</Trans>
        </h2>
        <p>
          {mustStay ? (
            <Trans>
              ｜市《し》の｜役割《やくわり》には、もうひとつの｜確認《かくにん》が｜必要《ひつよう》です。やめるときは、｜先《さき》にパスキーをつくってください。
            </Trans>
          ) : (
            <Trans>やめると、パスワードだけでログインするようになります。</Trans>
          )}
        </p>
        <Button look="secondary" aria-disabled={mustStay} onClick={onRemove}>
          <Trans>｜認証《にんしょう》アプリをやめる</Trans>
        </Button>
      </section>
    </>
  );
}
