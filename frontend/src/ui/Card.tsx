import type { ComponentProps } from 'react';
import { classes } from './classes';

/** A framed piece of content; where it holds one main link, the link's ::after covers the card (`stretched`). */
export function Card({ className, ...rest }: ComponentProps<'article'>) {
  return (
    <article
      className={classes(
        'relative flex flex-col gap-3 rounded-12 border border-line bg-white p-5 has-[a.stretched:hover]:border-accent',
        className,
      )}
      {...rest}
    />
  );
}
