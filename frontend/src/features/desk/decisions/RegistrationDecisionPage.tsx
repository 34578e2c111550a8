import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Disclosure } from '@/ui/Disclosure';
import { LinkButton } from '@/ui/LinkButton';
import { Back, Desk } from '../Desk';
import { Loaded } from '../Loaded';
import { type DeskRegistration, deskRegistrationQuery } from '../queries';
import { Answers } from './Answers';
import { Changes } from './Changes';
import { Checklist } from './Checklist';
import { Action, ReasonForm, useDecided } from './Decision';
import { Documents } from './Documents';
import { MoreTime } from './MoreTime';
import { Namesakes } from './Namesakes';
import { RegistrationState } from './RegistrationState';
import { ReturnForm } from './ReturnForm';

const route = getRouteApi('/staff/registrations/$id');

/** One application: what it says, what changed, what is still to be looked at, and the decision. */
export function RegistrationDecisionPage() {
  const { id } = route.useParams();
  const text = useText();
  const query = useQuery(deskRegistrationQuery(id));
  const name = query.data?.registration.answers.name;
  return (
    <Desk title={text(msg`団体登録の申請`)} heading={name ?? text(msg`団体登録の申請`)}>
      <Back to="/staff">
        <Trans>受付箱</Trans>
      </Back>
      <Loaded query={query}>{(whole) => <Whole whole={whole} />}</Loaded>
    </Desk>
  );
}

function Whole({ whole: { registration, versions, changes } }: { whole: DeskRegistration }) {
  return (
    <div className="grid gap-8 xl:grid-cols-[1fr_24rem]">
      <div className="flex min-w-0 flex-col gap-8">
        <RegistrationState registration={registration} />
        {registration.namesakes.length > 0 && <Namesakes namesakes={registration.namesakes} />}
        {versions.length > 1 && <Changes changes={changes} />}
        <Answers registration={registration} />
        <Documents files={registration.documents} />
      </div>
      <aside className="flex flex-col gap-6">
        {registration.status === 'SUBMITTED' ? (
          <Deciding id={registration.id} />
        ) : (
          <>
            {registration.status === 'RETURNED' && (
              <Disclosure summary={<Trans>直す期限をのばす</Trans>}>
                <MoreTime id={registration.id} />
              </Disclosure>
            )}
            <LinkButton
              to="/staff/letters/$id"
              params={{ id: registration.id }}
              look="secondary"
              className="self-start"
            >
              <Trans>通知の文書を印刷する</Trans>
            </LinkButton>
          </>
        )}
      </aside>
    </div>
  );
}

function Deciding({ id }: { id: string }) {
  const decided = useDecided();
  const path = { params: { path: { id } } };
  return (
    <>
      <Checklist />
      <section className="flex flex-col gap-4 rounded-12 border border-line p-5">
        <h2 className="font-bold text-xl">
          <Trans>判断する</Trans>
        </h2>
        <Action
          onAct={() =>
            writing
              .POST('/api/v1/desk/registrations/{id}/approval', path)
              .then(decided(msg`団体を登録しました`, id))
          }
        >
          <Trans>登録する</Trans>
        </Action>
        <Disclosure summary={<Trans>直してもらう（差し戻し）</Trans>}>
          <ReturnForm
            onSubmit={(body) =>
              writing
                .POST('/api/v1/desk/registrations/{id}/return', { ...path, body })
                .then(decided(msg`申請を差し戻しました`, id))
            }
          />
        </Disclosure>
        <Disclosure summary={<Trans>登録しない</Trans>}>
          <ReasonForm
            label={<Trans>登録しない理由</Trans>}
            hint={<Trans>申請した人に、このまま伝わります。不服の相談先もいっしょに知らせます。</Trans>}
            submit={<Trans>登録しないと決める</Trans>}
            onSubmit={(reason) =>
              writing
                .POST('/api/v1/desk/registrations/{id}/refusal', { ...path, body: { reason } })
                .then(decided(msg`登録しないと決めました`, id))
            }
          />
        </Disclosure>
      </section>
    </>
  );
}
