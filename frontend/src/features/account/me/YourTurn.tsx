import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { myMatchesQuery, waitsForMe } from '@/api/matches';
import type { Me } from '@/api/types';
import { textLink } from '@/ui/button';
import { Knot } from '@/ui/Knot';
import { Notice } from '@/ui/Notice';
import { GuardianAsked } from './GuardianAsked';
import { MatchesTurn } from './MatchesTurn';
import { registrationsQuery } from './mine';
import { RegistrationTurn } from './RegistrationTurn';
import { useWakuwakuTurns } from './useWakuwakuTurns';

/** あなたの番です: everything that cannot go on without this person, the most urgent first. */
export function YourTurn({ me }: { me: Me }) {
  const acting = !me.office && me.personalRoles.length > 0;
  const { data } = useQuery({ ...registrationsQuery(me.id), enabled: acting });
  const registrations = (data?.items ?? []).filter(({ status }) => ['DRAFT', 'RETURNED'].includes(status));
  const { data: matches } = useQuery({ ...myMatchesQuery(), enabled: acting });
  const waiting = (matches?.items ?? []).filter(waitsForMe);
  const wakuwaku = useWakuwakuTurns(me);
  const { secondFactor: factor, guardian } = me;

  const turns: ReactNode[] = [
    (guardian === 'WAITING' || guardian === 'REFUSED') && <GuardianAsked key="guardian" me={me} />,
    factor.required && !factor.totp && factor.passkeys === 0 && <SecondFactorTurn key="factor" />,
    factor.totp && factor.recoveryCodesLeft <= 3 && <FewCodes key="codes" left={factor.recoveryCodesLeft} />,
    waiting.length > 0 && <MatchesTurn key="matches" waiting={waiting} />,
    ...registrations.map((registration) => (
      <RegistrationTurn key={registration.id} registration={registration} />
    )),
    ...wakuwaku,
  ].filter(Boolean);

  return (
    <section aria-labelledby="your-turn" className="flex flex-col gap-4">
      <h2 id="your-turn" className="font-bold text-2xl">
        <Trans>あなたの｜番《ばん》です</Trans>
      </h2>
      {turns.length > 0 ? (
        <ul className="grid gap-4 desktop:grid-cols-2">
          {turns.map((turn, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the turns carry their own keys.
            <li key={index}>{turn}</li>
          ))}
        </ul>
      ) : (
        <p className="flex items-center gap-4 rounded-12 bg-mist p-5">
          <Knot className="w-12 shrink-0 text-accent-line" />
          <span>
            <Trans>いま、あなたを｜待《ま》っていることはありません。</Trans>
          </span>
        </p>
      )}
    </section>
  );
}

function SecondFactorTurn() {
  return (
    <Notice
      kind="warning"
      title={
        <Trans>もうひとつの｜確認《かくにん》の｜方法《ほうほう》を｜設定《せってい》してください</Trans>
      }
    >
      <p>
        <Trans>
          ｜市《し》の｜役割《やくわり》に｜切《き》り｜替《か》えるには、｜認証《にんしょう》アプリかパスキーが｜必要《ひつよう》です。
        </Trans>
      </p>
      <p className="flex flex-wrap gap-x-6">
        <Link to="/me/settings/app" className={`${textLink} inline-flex min-h-11 items-center`}>
          <Trans>｜認証《にんしょう》アプリを｜設定《せってい》する</Trans>
        </Link>
        <Link to="/me/settings/passkeys" className={`${textLink} inline-flex min-h-11 items-center`}>
          <Trans>パスキーをつくる</Trans>
        </Link>
      </p>
    </Notice>
  );
}

function FewCodes({ left }: { left: number }) {
  return (
    <Notice
      kind="warning"
      title={
        <Plural
          value={left}
          _0="｜予備《よび》コードがもうありません"
          other="｜予備《よび》コードがあと#つです"
        />
      }
    >
      <p>
        <Link to="/me/settings/app" className={`${textLink} inline-flex min-h-11 items-center`}>
          <Trans>｜新《あたら》しい｜予備《よび》コードをつくる</Trans>
        </Link>
      </p>
    </Notice>
  );
}
