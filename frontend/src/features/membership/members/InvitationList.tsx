import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { invitationsQuery } from '@/api/membership';
import type { GroupInvitation } from '@/api/types';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Dialog } from '@/ui/Dialog';
import { ActForm } from '@/ui/form/ActForm';

/** Links that are under way: they can be called back. */
export function InvitationList({ groupId }: { groupId: string }) {
  const { data } = useQuery(invitationsQuery(groupId));
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations" className="mb-2 font-bold text-xl">
        <Trans>まだ｜使《つか》われていない｜招待《しょうたい》</Trans>
      </h2>
      <ul className="border-line border-t">
        {data.items.map((invitation) => (
          <Line key={invitation.id} groupId={groupId} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function Line({ groupId, invitation }: { groupId: string; invitation: GroupInvitation }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const withdraw = async () => {
    const path = { id: groupId, invitation: invitation.id };
    await writing.DELETE('/api/v1/groups/{id}/invitations/{invitation}', { params: { path } });
    await queries.invalidateQueries({ queryKey: invitationsQuery(groupId).queryKey });
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 border-line border-b py-2">
      <span>
        {invitation.role === 'MANAGER' ? <Trans>｜管理者《かんりしゃ》</Trans> : <Trans>メンバー</Trans>}
        <span className="ml-4 text-ink-soft text-sm">
          <Trans>
            <DateText date={dayIn(invitation.expiresAt)} />
            まで
          </Trans>
        </span>
      </span>
      <Button look="quiet" className="px-2" onClick={() => setAsked(true)}>
        <Trans>｜招待《しょうたい》を｜取《と》り｜消《け》す</Trans>
      </Button>
      {asked && (
        <Dialog
          title={<Trans>この｜招待《しょうたい》を｜取《と》り｜消《け》しますか</Trans>}
          onClose={() => setAsked(false)}
        >
          <ActForm onSubmit={withdraw} submit={<Trans>｜取《と》り｜消《け》す</Trans>}>
            <p>
              <Trans>リンクはすぐに｜使《つか》えなくなります。</Trans>
            </p>
          </ActForm>
        </Dialog>
      )}
    </li>
  );
}
