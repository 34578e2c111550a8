import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import type { IssuedClient } from '../queries';

type Props = { issued: IssuedClient; onClose: () => void };

/** The secret, told once: it is kept nowhere. */
export function SecretOnce({ issued: { client, clientId, clientSecret }, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="rounded-8">
      <Notice kind="success" role="status" title={<Trans>{client.name}の鍵を作りました</Trans>}>
        <p>
          <Trans>秘密の鍵は、いま一度だけ表示します。写してから閉じてください。</Trans>
        </p>
        <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
          <dt className="font-bold">client_id</dt>
          <dd>
            <code className="break-all">{clientId}</code>
          </dd>
          {clientSecret && (
            <>
              <dt className="font-bold">client_secret</dt>
              <dd>
                <code className="break-all">{clientSecret}</code>
              </dd>
            </>
          )}
        </dl>
        <Button look="secondary" className="self-start" onClick={onClose}>
          <Trans>写したので閉じる</Trans>
        </Button>
      </Notice>
    </div>
  );
}
