import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { Call } from '@/api/calls';
import { useMe } from '@/api/session';
import { loadCatalogues } from '@/lib/i18n';
import { Button } from '@/ui/Button';
import { Skeleton } from '@/ui/Skeleton';
import { Section } from '../Section';

const Offer = lazy(
  async () => (await Promise.all([import('./SponsorshipForm'), loadCatalogues('ui', 'forms', 'calls')]))[0],
);

/** Companies add money to adopted projects: what that is, and the form for it. */
export function Sponsoring({ call }: { call: Call }) {
  const signedIn = useMe() !== undefined;
  const [asked, setAsked] = useState(false);
  return (
    <Section
      title={<Trans>｜企業《きぎょう》のみなさまへ</Trans>}
      lead={
        <Trans>
          ｜採択《さいたく》された｜事業《じぎょう》に、お｜金《かね》を｜上乗《うわの》せして｜応援《おうえん》できます。どの｜事業《じぎょう》にするかは、｜事務局《じむきょく》といっしょに｜決《き》められます。
        </Trans>
      }
    >
      <ol className="flex max-w-prose list-decimal flex-col gap-1 pl-6">
        <li>
          <Trans>
            ｜企業《きぎょう》が｜申《もう》し｜出《で》ます。｜審査《しんさ》をする｜委員《いいん》には｜見《み》えず、｜審査《しんさ》の｜結果《けっか》は｜変《か》わりません。
          </Trans>
        </li>
        <li>
          <Trans>
            ｜結果《けっか》の｜発表《はっぴょう》のあと、｜事務局《じむきょく》が｜事業《じぎょう》の｜団体《だんたい》に｜伝《つた》えます。
          </Trans>
        </li>
        <li>
          <Trans>
            ｜団体《だんたい》が｜受《う》け｜入《い》れると、｜企業《きぎょう》の｜名前《なまえ》と｜金額《きんがく》を｜事業《じぎょう》のページに｜載《の》せます。
          </Trans>
        </li>
      </ol>
      {!signedIn && (
        <p className="text-ink-soft">
          <Trans>
            ｜企業《きぎょう》として｜団体登録《だんたいとうろく》をして、ログインすると、｜申《もう》し｜出《で》られます。
          </Trans>
        </p>
      )}
      {signedIn && !asked && (
        <Button look="secondary" className="self-start" onClick={() => setAsked(true)}>
          <Trans>｜上乗《うわの》せを｜申《もう》し｜出《で》る</Trans>
        </Button>
      )}
      {signedIn && asked && (
        <Suspense fallback={<Skeleton className="h-96 max-w-prose" />}>
          <Offer call={call} />
        </Suspense>
      )}
    </Section>
  );
}
