import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { classes } from './classes';

function Anchor({ className, ...rest }: ComponentProps<'a'>) {
  return (
    <a
      className={classes(
        'inline-flex min-h-11 items-center gap-1.5 rounded-full border border-field-line bg-white px-4 py-1 text-ink no-underline underline-offset-4 hover:border-accent hover:bg-accent-soft hover:underline',
        className,
      )}
      {...rest}
    />
  );
}

/** One of many equal ways on: a weekday, a district, a filter to take away. */
export const ChipLink = createLink(Anchor);
