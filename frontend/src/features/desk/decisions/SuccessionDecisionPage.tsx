import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Disclosure } from '@/ui/Disclosure';
import { Back, Desk } from '../Desk';
import { Loaded } from '../Loaded';
import { successionQuery } from '../queries';
import { ReasonForm, useDecided } from './Decision';
import { GroupWish } from './GroupWish';

const route = getRouteApi('/staff/successions/$id');

/** A new representative where the old one cannot be reached: the city is the witness. */
export function SuccessionDecisionPage() {
  const { id } = route.useParams();
  const text = useText();
  const decided = useDecided();
  const path = { params: { path: { id } } };
  const deciding = (
    <>
      <ReasonForm
        label={<Trans>確かめたこと</Trans>}
        hint={
          <Trans>総会の議事録、電話での確認など。記録に残ります。個人の連絡先は書かないでください。</Trans>
        }
        submit={<Trans>交代に立ち会う</Trans>}
        onSubmit={(evidence) =>
          writing
            .POST('/api/v1/desk/successions/{id}/witness', { ...path, body: { evidence } })
            .then(decided(msg`代表者の交代に立ち会いました`))
        }
      />
      <Disclosure summary={<Trans>認めない</Trans>}>
        <ReasonForm
          label={<Trans>認めない理由</Trans>}
          submit={<Trans>認めないと決める</Trans>}
          onSubmit={(evidence) =>
            writing
              .POST('/api/v1/desk/successions/{id}/refusal', { ...path, body: { evidence } })
              .then(decided(msg`代表者の交代を認めないと決めました`))
          }
        />
      </Disclosure>
    </>
  );
  return (
    <Desk title={text(msg`代表者の交代`)}>
      <Back to="/staff">
        <Trans>受付箱</Trans>
      </Back>
      <Loaded query={useQuery(successionQuery(id))}>
        {({ status, reason, ...wish }) => (
          <GroupWish {...wish} deciding={status === 'ASKED' && deciding}>
            <blockquote className="whitespace-pre-wrap border-accent-line border-l-4 pl-4">
              {reason}
            </blockquote>
          </GroupWish>
        )}
      </Loaded>
    </Desk>
  );
}
