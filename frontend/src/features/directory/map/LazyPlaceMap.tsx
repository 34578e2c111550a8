import { lazy, Suspense } from 'react';
import { Skeleton } from '@/ui/Skeleton';

const MapView = lazy(async () => ({ default: (await import('./MapView')).MapView }));

export function LazyPlaceMap(props: Parameters<typeof MapView>[0]) {
  return (
    <Suspense fallback={<Skeleton className={props.className} />}>
      <MapView {...props} />
    </Suspense>
  );
}
