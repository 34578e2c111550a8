import { classes } from './classes';
import { Knot } from './Knot';

type Props = { className?: string };

/** Ends one part of a page and begins the next. */
export function KnotDivider({ className }: Props) {
  return (
    <div aria-hidden="true" className={classes('flex items-center gap-4 text-accent-line', className)}>
      <span className="h-px grow bg-line" />
      <Knot className="w-10" />
      <span className="h-px grow bg-line" />
    </div>
  );
}
