import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { client } from '@/api/client';
import { Notice } from '@/ui/Notice';
import { Action } from '../decisions/Decision';

type Verified = { entries: number; whole: boolean; brokenAt: number | null };

/** Whether nobody has been at the journal: its chain of hashes, recomputed from the first row on. */
export function Verification() {
  const [verified, setVerified] = useState<Verified>();
  if (!verified) {
    return (
      <Action
        look="secondary"
        onAct={async () => setVerified((await client.GET('/api/v1/desk/journal/verification', {})).data)}
      >
        <Trans>書き換えられていないか確かめる</Trans>
      </Action>
    );
  }
  return verified.whole ? (
    <Notice kind="success" role="status" title={<Trans>記録はつながっています</Trans>}>
      <p>
        <Trans>{verified.entries}件の記録を、はじめから確かめました。</Trans>
      </p>
    </Notice>
  ) : (
    <Notice kind="error" role="alert" title={<Trans>記録が{verified.brokenAt}番で切れています</Trans>}>
      <p>
        <Trans>書き換えられたおそれがあります。システムの管理者に知らせてください。</Trans>
      </p>
    </Notice>
  );
}
