const THOUSAND = 1000;

/** Thousandths of a point as people write them: 27.4, never rounded. */
export const points = (thousandths: number): string => String(thousandths / THOUSAND);
