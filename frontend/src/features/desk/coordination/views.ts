/** What the coordinator's desk can show; it stands in the address. */
export const VIEWS = ['requests', 'TO_ANSWER', 'TO_ARRANGE', 'ARRANGED', 'intakes', 'unfilled'] as const;
export type View = (typeof VIEWS)[number];
