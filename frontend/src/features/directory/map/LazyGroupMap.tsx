import { lazy, Suspense } from 'react';
import { Skeleton } from '@/ui/Skeleton';

const GroupMap = lazy(async () => ({ default: (await import('./GroupMap')).GroupMap }));

/** Nobody loads the map's code without asking for a map. */
export function LazyGroupMap(props: Parameters<typeof GroupMap>[0]) {
  return (
    <div className="min-w-0 md:order-last">
      <Suspense fallback={<Skeleton className="h-80 md:h-[min(36rem,80vh)]" />}>
        <GroupMap {...props} />
      </Suspense>
    </div>
  );
}
