import { Skeleton } from '@/ui/Skeleton';

/** The page's shape before its words. */
export function GroupPending() {
  return (
    <div className="flex flex-col gap-8 pt-4">
      <Skeleton className="h-52 rounded-16" />
      <div className="grid grid-cols-1 gap-10 desktop-admin:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex flex-col gap-4">
          <Skeleton className="h-8 w-40" />
          <Skeleton className="h-6" />
          <Skeleton className="h-6 w-5/6" />
          <Skeleton className="mt-8 h-8 w-40" />
          <Skeleton className="h-40" />
        </div>
        <Skeleton className="h-72 rounded-12" />
      </div>
    </div>
  );
}
