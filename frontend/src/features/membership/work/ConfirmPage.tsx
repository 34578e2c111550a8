import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { editableGroupQuery } from '@/api/membership';
import { writing } from '@/api/writing';
import { ActForm } from '@/ui/form/ActForm';
import { LinkButton } from '@/ui/LinkButton';

/** Two honest answers: it is right, or it has to be put right. */
export function ConfirmPage({ groupId }: { groupId: string }) {
  const queries = useQueryClient();
  const confirm = async () => {
    const params = { path: { id: groupId } };
    const { data } = await writing.POST('/api/v1/groups/{id}/confirmation', { params });
    queries.setQueryData(editableGroupQuery(groupId).queryKey, data);
    await queries.invalidateQueries({ queryKey: ['group'] });
  };
  return (
    <ActForm
      onSubmit={confirm}
      submit={<Trans>このままで｜合《あ》っています</Trans>}
      beside={
        <LinkButton to="/g/$groupId/profile" params={{ groupId }} look="secondary">
          <Trans>｜直《なお》すところがあります</Trans>
        </LinkButton>
      }
    />
  );
}
