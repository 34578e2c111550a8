import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Lightbulb } from 'lucide-react';
import { explanationQuery, whyNotQuery } from '@/api/listings';
import { useLocale } from '@/lib/display';
import { Notice } from '@/ui/Notice';
import { Skeleton } from '@/ui/Skeleton';
import { Term } from '@/ui/Term';
import { Reasons } from '../Reasons';

type Props = { mine: string; other: string };

/** Why two fit, from both sides; or why they do not, and the one change with which they would. */
export function BothSides({ mine, other }: Props) {
  const locale = useLocale();
  const { data, isPending } = useQuery(explanationQuery({ mine, other }, locale));
  if (isPending) return <Skeleton className="h-48" />;
  if (!data) return null;
  if (!data.fits) return <WhyNot mine={mine} other={other} />;
  return (
    <section aria-labelledby="both" className="flex flex-col gap-4">
      <h2 id="both" className="font-bold text-xl">
        <Trans>｜合《あ》いそうなわけ</Trans>
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="rounded-12 border border-line p-4">
          <h3 className="mb-2 font-bold">
            <Trans>あなたから｜見《み》て</Trans>
          </h3>
          <Reasons reasons={data.forYou.reasons} mismatch={data.forYou.mismatch} />
        </div>
        <div className="rounded-12 border border-line p-4">
          <h3 className="mb-2 font-bold">
            <Trans>｜相手《あいて》から｜見《み》て</Trans>
          </h3>
          <Reasons reasons={data.forThem.reasons} mismatch={data.forThem.mismatch} />
        </div>
      </div>
    </section>
  );
}

function WhyNot({ mine, other }: Props) {
  const { data } = useQuery(whyNotQuery({ mine, other }, useLocale()));
  if (!data || data.fits) return null;
  return (
    <Notice kind="warning" title={<Trans>｜条件《じょうけん》が｜合《あ》っていないところがあります</Trans>}>
      <ul className="list-disc pl-6">
        {data.closed.map((gate) => (
          <li key={gate.code}>
            <Term of={gate} />
          </li>
        ))}
      </ul>
      {data.changes.length > 0 && (
        <div>
          <p className="flex items-center gap-2 font-bold">
            <Lightbulb aria-hidden="true" className="size-5 text-accent" />
            <span>
              <Trans>こう｜変《か》えると｜合《あ》います</Trans>
            </span>
          </p>
          <ul className="list-disc pl-6">
            {data.changes.map((change) => (
              <li key={change.code}>
                <Term of={change} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Notice>
  );
}
