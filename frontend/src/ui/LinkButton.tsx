import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonStyle } from './buttonStyle';

type Props = ComponentProps<'a'> & { variant?: ButtonVariant };

function Anchor({ variant, className, ...rest }: Props) {
  return <a className={buttonStyle(variant, className)} {...rest} />;
}

/** Leads to another page, and looks like the main thing to do. */
export const LinkButton = createLink(Anchor);
