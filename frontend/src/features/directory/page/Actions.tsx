import { Trans } from '@lingui/react/macro';
import { Printer, Share2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import type { Group } from '@/api/types';
import { Button } from '@/ui/Button';
import { LinkButton } from '@/ui/LinkButton';

type Shared = 'not yet' | 'copied' | 'failed';

/** Take the page along: on paper, or to somebody else. */
export function Actions({ group }: { group: Group }) {
  const [shared, setShared] = useState<Shared>('not yet');

  const share = async () => {
    const url = `${location.origin}/groups/${group.id}`;
    try {
      // The phone's own sheet where there is one; it also knows who closed it again.
      if (navigator.share) await navigator.share({ title: group.name, url });
      else {
        await navigator.clipboard.writeText(url);
        setShared('copied');
      }
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setShared('failed');
    }
  };

  return (
    <div className="flex flex-col gap-2" data-print="hide">
      <LinkButton to="/opportunities" search={{ group: group.id }}>
        <Trans>この｜団体《だんたい》の｜募集《ぼしゅう》を｜見《み》る</Trans>
      </LinkButton>
      <LinkButton to="/groups/$groupId/flyer" params={{ groupId: group.id }} look="secondary">
        <Printer aria-hidden="true" className="size-5 shrink-0" />
        <span>
          <Trans>A4のちらしを｜印刷《いんさつ》する</Trans>
        </span>
      </LinkButton>
      <Button look="quiet" onClick={share}>
        <Share2 aria-hidden="true" className="size-5 shrink-0" />
        <span>
          <Trans>このページを｜人《ひと》に｜教《おし》える</Trans>
        </span>
      </Button>
      <LinkButton to="/groups/$groupId/ours" params={{ groupId: group.id }} look="quiet">
        <UsersRound aria-hidden="true" className="size-5 shrink-0" />
        <span>
          <Trans>この｜団体《だんたい》の｜方《かた》ですか</Trans>
        </span>
      </LinkButton>
      <p role="status" className="text-center text-sm">
        {shared === 'copied' && <Trans>ページのアドレスをコピーしました</Trans>}
        {shared === 'failed' && (
          <Trans>コピーできませんでした。｜画面《がめん》｜上《うえ》のアドレスをコピーしてください。</Trans>
        )}
      </p>
    </div>
  );
}
