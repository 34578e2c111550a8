import { Trans } from '@lingui/react/macro';
import { DateText } from '../DateText';

type Consultation = { id: string; heldOn: string; advice: string };

/** What navi staff advised, talk by talk. */
export function Consultations({ items }: { items: readonly Consultation[] }) {
  if (items.length === 0) {
    return (
      <p className="text-ink-soft">
        <Trans>まだ、｜相談《そうだん》の｜記録《きろく》はありません。</Trans>
      </p>
    );
  }
  return (
    <ul className="flex flex-col gap-3">
      {items.map(({ id, heldOn, advice }) => (
        <li key={id} className="rounded-8 border border-line p-4">
          <p className="font-bold">
            <DateText date={heldOn} />
          </p>
          <p className="whitespace-pre-wrap" lang="ja">
            {advice}
          </p>
        </li>
      ))}
    </ul>
  );
}
