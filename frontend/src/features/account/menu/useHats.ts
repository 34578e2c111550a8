import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signedIn } from '@/api/renewing';
import type { Office } from '@/api/types';
import { isRefused } from '@/lib/failures';
import { useTask } from '@/lib/useTask';
import { wearOffice } from './calls';

const HOMES: Partial<Record<Office['role'], '/staff' | '/staff/matching' | '/staff/department' | '/review'>> =
  {
    SECRETARIAT: '/staff',
    ADMINISTRATOR: '/staff',
    NAVI_STAFF: '/staff',
    COORDINATOR: '/staff/matching',
    DEPARTMENT_STAFF: '/staff/department',
    COMMITTEE_MEMBER: '/review',
  };

/** Where the work of an office begins. */
export const homeOf = (office: Office | null) => (office && HOMES[office.role]) ?? '/me';

/** Changes hats and goes where the new one has its work. */
export function useHats(onDone: () => void = () => undefined) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { run, failure, attempt } = useTask();

  const wear = (office: Office | null) =>
    run(async () => {
      try {
        signedIn(await wearOffice(office));
      } catch (error) {
        if (!isRefused(error) || error.code !== 'SECOND_FACTOR_NEEDED') throw error;
        // The page that sets one up says why.
        onDone();
        return navigate({ to: '/me/settings/app' });
      }
      onDone();
      await client.invalidateQueries();
      return navigate({ to: homeOf(office) });
    });

  return { wear, trying: run, failure, attempt };
}
