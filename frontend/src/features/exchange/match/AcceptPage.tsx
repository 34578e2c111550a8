import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Match } from '@/api/matches';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { DisclosureFields } from './DisclosureFields';
import { type DisclosureValues, disclosureSchema, disclosuresOf, nothingTold } from './disclosing';
import { useHeard } from './useHeard';
import { WithMatch } from './WithMatch';

const route = getRouteApi('/me/matches/$matchId/accept');

/** A yes, and what the other side may know from now on: nothing unless it is ticked. */
export function AcceptPage() {
  const { matchId } = route.useParams();
  return <WithMatch id={matchId}>{(match) => <Accept match={match} />}</WithMatch>;
}

function Accept({ match }: { match: Match }) {
  const text = useText();
  const navigate = useNavigate();
  const heard = useHeard();
  const form = useForm(disclosureSchema, nothingTold(dayIn(new Date())));
  const back = { to: '/me/matches/$matchId', params: { matchId: match.id } } as const;
  const accept = async (values: DisclosureValues) => {
    const disclose = match.mediated ? [] : disclosuresOf(values);
    heard(
      await writing.POST('/api/v1/matches/{id}/acceptance', {
        params: { path: { id: match.id } },
        body: { disclose },
      }),
    );
    await navigate(back);
  };
  return (
    <StepPage
      title={text(msg`「はい」と返事する`)}
      task={<span lang="ja">{(match.need ?? match.offer)?.title}</span>}
      question={
        match.mediated ? (
          <Trans>「はい」と｜返事《へんじ》しますか</Trans>
        ) : (
          <Trans>｜相手《あいて》に｜何《なに》を｜伝《つた》えますか</Trans>
        )
      }
      lead={
        match.mediated ? null : (
          <Trans>
            チェックしたものだけが｜伝《つた》わります。なにも｜伝《つた》えずに「はい」と｜言《い》うこともできます。あとから｜足《た》すことも、｜取《と》り｜消《け》すこともできます。
          </Trans>
        )
      }
      back={back}
    >
      <Form form={form} onSubmit={accept} submit={<Trans>「はい」と｜返事《へんじ》する</Trans>}>
        {match.mediated ? (
          <Notice title={<Trans>コーディネーターが｜間《あいだ》に｜入《はい》ります</Trans>}>
            <p>
              <Trans>
                ｜連絡先《れんらくさき》は、おたがいに｜伝《つた》わりません。｜日時《にちじ》などは｜市《し》のコーディネーターが｜調整《ちょうせい》します。
              </Trans>
            </p>
          </Notice>
        ) : (
          <DisclosureFields form={form} />
        )}
      </Form>
    </StepPage>
  );
}
