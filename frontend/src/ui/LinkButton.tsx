import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { button } from './button';
import { classes } from './classes';

type Props = ComponentProps<'a'> & { look?: Parameters<typeof button>[0] };

function Anchor({ look = 'primary', className, ...rest }: Props) {
  return <a className={classes(button(look), className)} {...rest} />;
}

/** Leads to another page, and looks like the main thing to do. */
export const LinkButton = createLink(Anchor);
