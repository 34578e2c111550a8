import { classes } from './classes';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

const SHAPE =
  'inline-flex min-h-12 items-center justify-center gap-2 rounded-8 px-5 py-2 text-center font-bold leading-150 no-underline underline-offset-4 hover:underline';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border border-accent bg-accent text-white hover:border-accent-strong hover:bg-accent-strong',
  secondary: 'border border-accent bg-white text-accent-strong hover:bg-accent-soft',
  quiet: 'border border-transparent text-link hover:bg-mist',
};

const OFF =
  'aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-solid-gray-50 aria-disabled:text-solid-gray-536';

export function buttonStyle(variant: ButtonVariant = 'primary', more?: string): string {
  return classes(SHAPE, VARIANTS[variant], OFF, more);
}
