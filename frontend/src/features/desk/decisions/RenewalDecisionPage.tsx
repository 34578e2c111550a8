import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Disclosure } from '@/ui/Disclosure';
import { Back, Desk } from '../Desk';
import { Loaded } from '../Loaded';
import { renewalQuery } from '../queries';
import { Action, ReasonForm, useDecided } from './Decision';
import { GroupWish } from './GroupWish';

const route = getRouteApi('/staff/renewals/$id');

/** A group asks for another fiscal year. */
export function RenewalDecisionPage() {
  const { id } = route.useParams();
  const text = useText();
  const decided = useDecided();
  const path = { params: { path: { id } } };
  const deciding = (
    <>
      <Action
        onAct={() =>
          writing.POST('/api/v1/desk/renewals/{id}/approval', path).then(decided(msg`登録を更新しました`))
        }
      >
        <Trans>更新する</Trans>
      </Action>
      <Disclosure summary={<Trans>更新しない</Trans>}>
        <ReasonForm
          label={<Trans>更新しない理由</Trans>}
          hint={<Trans>団体に、このまま伝わります。</Trans>}
          submit={<Trans>更新しないと決める</Trans>}
          onSubmit={(reason) =>
            writing
              .POST('/api/v1/desk/renewals/{id}/refusal', { ...path, body: { reason } })
              .then(decided(msg`更新しないと決めました`))
          }
        />
      </Disclosure>
    </>
  );
  return (
    <Desk title={text(msg`登録の更新`)}>
      <Back to="/staff">
        <Trans>受付箱</Trans>
      </Back>
      <Loaded query={useQuery(renewalQuery(id))}>
        {({ status, declaredVersion, ...wish }) => (
          <GroupWish {...wish} deciding={status === 'ASKED' && deciding}>
            <p>
              <Trans>活動についての宣言（第{declaredVersion}版）をし直しています。</Trans>
            </p>
          </GroupWish>
        )}
      </Loaded>
    </Desk>
  );
}
