import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { callQuery } from '@/api/calls';

/** Of which call all of this is: titles stay the same over the years. */
export function WhichCall({ id }: { id: string }) {
  const { data } = useQuery(callQuery(id));
  if (!data) return null;
  const { title, fiscalYear, round } = data;
  return (
    <p className="mb-6 text-ink-soft">
      {title.ja}
      <span className="ml-4 inline-block font-bold">
        <Trans>
          {fiscalYear}年度 第{round}回
        </Trans>
      </span>
    </p>
  );
}
