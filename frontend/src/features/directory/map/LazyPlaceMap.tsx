import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Skeleton } from '@/ui/Skeleton';

const MapView = lazy(async () => ({ default: (await import('./MapView')).MapView }));

const A_LITTLE_BEFORE = { rootMargin: '400px' };

/** The map comes when it is about to be seen: its code is the largest of the page and its place far down. */
export function LazyPlaceMap(props: Parameters<typeof MapView>[0]) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear((was) => was || entries.some(({ isIntersecting }) => isIntersecting)),
      A_LITTLE_BEFORE,
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  const pending = <Skeleton className={props.className} />;
  return (
    <div ref={place}>
      {near ? (
        <Suspense fallback={pending}>
          <MapView {...props} />
        </Suspense>
      ) : (
        pending
      )}
    </div>
  );
}
