/** A place kept for words that are on their way: as tall as they will be, so that nothing jumps. */
export function Skeleton({ className = '' }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`block animate-pulse rounded-4 bg-solid-gray-100 motion-reduce:animate-none ${className}`}
    />
  );
}
