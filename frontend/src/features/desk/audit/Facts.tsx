import { inWords } from '../decisions/inWords';

/** What the journal adds to an event, value by value. */
export function Facts({ facts }: { facts: Record<string, unknown> }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-2 text-sm">
      {Object.entries(facts).map(([name, value]) => (
        <div key={name} className="contents">
          <dt>
            <code className="text-ink-soft">{name}</code>
          </dt>
          <dd className="break-all">{inWords(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
