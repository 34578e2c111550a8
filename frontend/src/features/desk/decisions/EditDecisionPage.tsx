import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Disclosure } from '@/ui/Disclosure';
import { Back, Desk } from '../Desk';
import { Loaded } from '../Loaded';
import { editQuery } from '../queries';
import { Changes } from './Changes';
import { Action, ReasonForm, useDecided } from './Decision';
import { GroupWish } from './GroupWish';

const route = getRouteApi('/staff/edits/$id');

/** A change of who a group is: against its page as it stands. */
export function EditDecisionPage() {
  const { id } = route.useParams();
  const text = useText();
  const decided = useDecided();
  const path = { params: { path: { id } } };
  const deciding = (
    <>
      <Action
        onAct={() =>
          writing.POST('/api/v1/desk/edits/{id}/approval', path).then(decided(msg`変更を公開しました`))
        }
      >
        <Trans>公開する</Trans>
      </Action>
      <Disclosure summary={<Trans>公開しない</Trans>}>
        <ReasonForm
          label={<Trans>公開しない理由</Trans>}
          hint={<Trans>団体に、このまま伝わります。</Trans>}
          submit={<Trans>公開しないと決める</Trans>}
          onSubmit={(reason) =>
            writing
              .POST('/api/v1/desk/edits/{id}/refusal', { ...path, body: { reason } })
              .then(decided(msg`変更を公開しないと決めました`))
          }
        />
      </Disclosure>
    </>
  );
  return (
    <Desk title={text(msg`団体情報の変更`)}>
      <Back to="/staff">
        <Trans>受付箱</Trans>
      </Back>
      <Loaded query={useQuery(editQuery(id))}>
        {({ status, changes, ...wish }) => (
          <GroupWish {...wish} deciding={status === 'ASKED' && deciding}>
            <Changes changes={changes} />
          </GroupWish>
        )}
      </Loaded>
    </Desk>
  );
}
