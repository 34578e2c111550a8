/** The knot drawn large and quiet: the calm place where others put a photograph. */
export function Cords() {
  return (
    <svg
      viewBox="0 0 640 400"
      fill="none"
      aria-hidden="true"
      focusable="false"
      className="-right-24 absolute top-1/2 hidden w-[46rem] -translate-y-1/2 text-accent opacity-20 desktop-admin:block"
    >
      <g stroke="currentColor" strokeWidth="5" strokeLinecap="round">
        {[0, 14, 28].map((inset) => (
          <g key={inset}>
            <path
              d={`M${inset} ${330 + inset}C${140 + inset} ${330 + inset} ${225 + inset} ${270 - inset} ${290} ${190 - inset / 2}S${400} ${40 + inset} ${480} ${40 + inset}a${90 - inset} ${90 - inset} 0 0 1 0 ${180 - 2 * inset}c-70 0 -120 -8 -160 ${inset - 30}`}
            />
            <path
              d={`M${640 - inset} ${330 + inset}C${500 - inset} ${330 + inset} ${415 - inset} ${270 - inset} ${350} ${190 - inset / 2}S${240} ${40 + inset} ${160} ${40 + inset}a${90 - inset} ${90 - inset} 0 0 0 0 ${180 - 2 * inset}c70 0 120 -8 160 ${inset - 30}`}
            />
          </g>
        ))}
      </g>
    </svg>
  );
}
