import { useQuery } from '@tanstack/react-query';
import { callQuery } from '@/api/calls';
import { YearAndRound } from '../YearAndRound';

/** Of which call all of this is: titles stay the same over the years. */
export function WhichCall({ id }: { id: string }) {
  const { data: call } = useQuery(callQuery(id));
  if (!call) return null;
  return (
    <p className="mb-6 text-ink-soft">
      {call.title.ja}
      <span className="ml-4 inline-block font-bold">
        <YearAndRound call={call} />
      </span>
    </p>
  );
}
