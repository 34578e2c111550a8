import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { TurnCard } from './TurnCard';
import type { Turn, Turns } from './turns';

type Props = { turns: Turns; groupId: string; manager: boolean };

export function TurnCards({ turns, groupId, manager }: Props) {
  const part = (title: ReactNode, all: Turn[], look: 'yours' | 'citys' | 'offered') =>
    all.length > 0 && (
      <section className="mb-8 flex flex-col gap-4">
        {title && <h2 className="font-bold text-xl">{title}</h2>}
        {all.map((turn) => (
          <TurnCard key={turn.is} turn={turn} look={look} groupId={groupId} manager={manager} />
        ))}
      </section>
    );
  return (
    <>
      {part(null, turns.yours, 'yours')}
      {part(<Trans>｜市《し》の｜番《ばん》です</Trans>, turns.citys, 'citys')}
      {part(<Trans>こうすると、もっと｜伝《つた》わります</Trans>, turns.offered, 'offered')}
    </>
  );
}
