import { encode } from 'uqr';

type Props = {
  text: string;
  label: string;
  className?: string;
  /** How much of it may be lost: M survives a fold or a stain, L is easier to read from a screen. */
  ecc?: 'L' | 'M';
};

/** Drawn as one path: sharp at every size, and no image to load. */
export function QrCode({ text, label, className, ecc = 'M' }: Props) {
  // Quiet border of four modules, as the standard asks.
  const { data, size } = encode(text, { ecc, border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className={className}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
