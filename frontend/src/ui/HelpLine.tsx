import { Phone } from './firstIcons';
import { useHelp } from './help';

/** A person to talk to: where, by which number, when. */
export function HelpLine({ className }: { className?: string }) {
  const help = useHelp();
  if (!help) return null;
  return (
    <div className={className}>
      <p>{help.office}</p>
      <p>
        <a
          href={`tel:${help.phone.replaceAll('-', '')}`}
          className="inline-flex min-h-11 items-center gap-2 font-bold text-2xl text-ink tabular-nums underline decoration-accent underline-offset-4"
        >
          <Phone aria-hidden="true" className="size-[0.9em] text-accent" />
          {help.phone}
        </a>
      </p>
      <p className="text-ink-soft text-sm">{help.hours}</p>
    </div>
  );
}
