import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Copy, Printer, Share2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { IssuedInvitation } from '@/api/types';
import { dayIn } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { QrCode } from '@/ui/QrCode';
import { TextField } from '@/ui/TextField';

type Props = { issued: IssuedInvitation; onAnother: () => void };

/** Shown once: to be copied, shown as a code to a phone beside, or printed. */
export function InvitationLink({ issued, onAnother }: Props) {
  const text = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  // Behind the #, where no server's log sees it.
  const address = `${location.origin}/invitation#secret=${issued.secret}`;

  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  const share = () => navigator.share({ url: address }).catch(() => undefined);

  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-4">
      <p>
        <Trans>
          このリンクを、｜招待《しょうたい》したい｜人《ひと》1｜人《ひとり》にだけ｜渡《わた》してください。
          <DateText date={dayIn(issued.invitation.expiresAt)} />
          まで、1｜回《かい》だけ｜使《つか》えます。
        </Trans>
      </p>
      <div className="flex flex-col gap-4 sm:flex-row">
        <QrCode
          text={address}
          label={text(msg`招待のリンクのQRコード`)}
          className="size-40 shrink-0 rounded-8 border border-line bg-white"
        />
        <div className="flex min-w-0 grow flex-col gap-3">
          <TextField
            label={<Trans>｜招待《しょうたい》のリンク</Trans>}
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
          />
          <div className="flex flex-wrap gap-3" data-print="hide">
            <Button onClick={copy}>
              <Copy aria-hidden="true" className="size-5 shrink-0" />
              <span>
                <Trans>リンクをコピーする</Trans>
              </span>
            </Button>
            {'share' in navigator && (
              <Button look="secondary" onClick={share}>
                <Share2 aria-hidden="true" className="size-5 shrink-0" />
                <span>
                  <Trans>｜送《おく》る</Trans>
                </span>
              </Button>
            )}
            <Button look="secondary" onClick={() => window.print()}>
              <Printer aria-hidden="true" className="size-5 shrink-0" />
              <span>
                <Trans>｜印刷《いんさつ》する</Trans>
              </span>
            </Button>
          </div>
          <p role="status" className="min-h-7 text-sm">
            {copied === true && <Trans>コピーしました</Trans>}
            {copied === false && (
              <Trans>
                コピーできませんでした。｜上《うえ》のリンクを｜長《なが》く｜押《お》して、コピーしてください。
              </Trans>
            )}
          </p>
        </div>
      </div>
      <Button look="quiet" className="-ml-4 self-start" onClick={onAnother}>
        <Trans>もう1｜人《ひとり》｜招待《しょうたい》する</Trans>
      </Button>
    </div>
  );
}
