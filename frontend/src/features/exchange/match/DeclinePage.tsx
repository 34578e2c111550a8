import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { StepPage } from '@/ui/form/StepPage';
import { EndForm } from './EndForm';
import { useHeard } from './useHeard';
import { WithMatch } from './WithMatch';

const route = getRouteApi('/me/matches/$matchId/decline');

/** A no, which the other side never learns as one. */
export function DeclinePage() {
  const { matchId } = route.useParams();
  const text = useText();
  const navigate = useNavigate();
  const heard = useHeard();
  const back = { to: '/me/matches/$matchId', params: { matchId } } as const;
  return (
    <WithMatch id={matchId}>
      {(match) => (
        <StepPage
          title={text(msg`ことわる`)}
          task={<span lang="ja">{(match.need ?? match.offer)?.title}</span>}
          question={<Trans>ことわりますか</Trans>}
          lead={
            <Trans>
              ｜相手《あいて》には「｜受付《うけつけ》が｜終《お》わった」とだけ｜見《み》えます。あなたがことわったことも、｜理由《りゆう》も｜伝《つた》わりません。
            </Trans>
          }
          back={back}
        >
          <EndForm
            submit={<Trans>ことわる</Trans>}
            onEnd={async (body) => {
              heard(
                await writing.POST('/api/v1/matches/{id}/decline', {
                  params: { path: { id: matchId } },
                  body,
                }),
              );
              await navigate({ to: '/me/matches' });
            }}
          >
            {null}
          </EndForm>
        </StepPage>
      )}
    </WithMatch>
  );
}
