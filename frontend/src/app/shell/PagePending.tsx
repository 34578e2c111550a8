import { Knot } from '@/ui/Knot';

export function PagePending() {
  return <Knot className="mx-auto my-16 w-16 text-accent" />;
}
