type Props = { className?: string };

/**
 * The mark: a 水引 knot, two cords that hold each other.
 * Decorative always; words beside it carry the meaning.
 */
export function Knot({ className }: Props) {
  return (
    <svg viewBox="0 0 64 40" className={className} fill="none" aria-hidden="true" focusable="false">
      <g stroke="currentColor" strokeWidth="3.2" strokeLinecap="round">
        <path d="M2 33c14 0 21-6 27-14S40 4 48 4a9 9 0 0 1 0 18c-7 0-12-4-16-9" />
        <path d="M62 33c-14 0-21-6-27-14S24 4 16 4a9 9 0 0 0 0 18c7 0 12-4 16-9" />
      </g>
    </svg>
  );
}
