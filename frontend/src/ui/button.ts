/**
 * How buttons and links that act look: one primary action a page, the rest quiet.
 * Classes, not a component: a button stays a <button> and a link a <Link>.
 */
const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-8 px-4 py-2 text-center font-700 leading-130 underline-offset-4 hover:underline aria-disabled:cursor-not-allowed aria-disabled:border-solid-gray-300 aria-disabled:bg-solid-gray-50 aria-disabled:text-solid-gray-600';

const LOOKS = {
  primary: `${SHAPE} border border-accent bg-accent text-white hover:border-accent-strong hover:bg-accent-strong`,
  secondary: `${SHAPE} border border-accent bg-white text-accent-strong hover:bg-accent-soft`,
  quiet: `${SHAPE} border border-transparent text-link underline hover:decoration-2`,
} as const;

export const button = (look: keyof typeof LOOKS) => LOOKS[look];

/** Links in running text, as the design system draws them. */
export const textLink = 'text-link underline underline-offset-4 hover:decoration-2';
