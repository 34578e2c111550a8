import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { isRefused } from '@/lib/failures';
import { useTask } from '@/lib/useTask';
import { bodyOf } from './client';
import { signedIn } from './renewing';
import type { Office } from './types';
import { writing } from './writing';

const HOMES: Partial<Record<Office['role'], '/staff' | '/staff/department' | '/review'>> = {
  SECRETARIAT: '/staff',
  ADMINISTRATOR: '/staff',
  NAVI_STAFF: '/staff',
  COORDINATOR: '/staff',
  DEPARTMENT_STAFF: '/staff/department',
  COMMITTEE_MEMBER: '/review',
};

/** Where the work of an office begins. */
export const homeOf = (office: Office | null) => (office && HOMES[office.role]) ?? '/me';

/** Puts an office on like a hat, or takes it off. */
const wearOffice = (office: Office | null) =>
  writing
    .PUT('/api/v1/auth/office', {
      body: { role: office?.role ?? null, department: office?.department ?? null },
    })
    .then(bodyOf);

type Options = {
  onDone?: () => void;
  /** Whoever was about to do something stays where it is done. */
  stay?: boolean;
};

/** Changes hats and goes where the new one has its work. */
export function useHats({ onDone, stay = false }: Options = {}) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { run, busy, failure, attempt } = useTask();

  const wear = (office: Office | null) =>
    run(async () => {
      try {
        signedIn(await wearOffice(office));
      } catch (error) {
        if (!isRefused(error) || error.code !== 'SECOND_FACTOR_NEEDED') throw error;
        // The page that sets one up says why.
        onDone?.();
        return navigate({ to: '/me/settings/app' });
      }
      onDone?.();
      // Everything is asked anew, but only once the page knows who asks: the old one's questions are not the new one's.
      await client.invalidateQueries({ refetchType: 'none' });
      if (!stay) await navigate({ to: homeOf(office) });
      await rendered();
      await client.refetchQueries({ type: 'active', stale: true }, { cancelRefetch: false });
    });

  return { wear, trying: run, busy, failure, attempt };
}

/** After what has just changed is on the screen. */
const rendered = () => new Promise((resolve) => setTimeout(resolve));
