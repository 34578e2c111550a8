import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Match } from '@/api/matches';
import { writing } from '@/api/writing';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { EndForm } from './EndForm';
import { useHeard } from './useHeard';

/** Taking back what one asked, or calling off what was agreed. */
export function Ending({ match }: { match: Match }) {
  const heard = useHeard();
  const [asking, setAsking] = useState(false);
  const cancels = match.actions.includes('CANCEL');
  const withdraws = match.actions.includes('WITHDRAW');
  if (!cancels && !withdraws) return null;
  const params = { path: { id: match.id } };
  const end = async (body: Parameters<Parameters<typeof EndForm>[0]['onEnd']>[0]) => {
    const answer = await (withdraws
      ? writing.POST('/api/v1/matches/{id}/withdrawal', { params, body })
      : writing.POST('/api/v1/matches/{id}/cancellation', { params, body }));
    heard(answer);
    setAsking(false);
  };
  const words = withdraws ? (
    <Trans>｜申《もう》し｜込《こ》みを｜取《と》り｜下《さ》げる</Trans>
  ) : (
    <Trans>この｜予定《よてい》をやめる</Trans>
  );
  return (
    <div>
      <Button look="secondary" onClick={() => setAsking(true)}>
        {words}
      </Button>
      {asking && (
        <Dialog title={words} onClose={() => setAsking(false)}>
          <EndForm onEnd={end} submit={words}>
            <p>
              {withdraws ? (
                <Trans>
                  ｜相手《あいて》には「｜受付《うけつけ》が｜終《お》わった」とだけ｜見《み》えます。
                </Trans>
              ) : (
                <Trans>
                  ｜相手《あいて》に｜中止《ちゅうし》になったことが｜伝《つた》わります。｜伝《つた》えた｜連絡先《れんらくさき》はすぐに｜見《み》えなくなります。
                </Trans>
              )}
            </p>
          </EndForm>
        </Dialog>
      )}
    </div>
  );
}
