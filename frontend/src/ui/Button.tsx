import type { ComponentProps, MouseEvent } from 'react';
import { button } from './button';
import { classes } from './classes';

type Props = Omit<ComponentProps<'button'>, 'disabled'> & { look?: Parameters<typeof button>[0] };

/** Never `disabled`: a button that cannot be used stays reachable and can be explained. */
export function Button({ look = 'primary', className, type = 'button', onClick, ...rest }: Props) {
  const off = rest['aria-disabled'] === true || rest['aria-disabled'] === 'true';
  const click = (event: MouseEvent<HTMLButtonElement>) => (off ? event.preventDefault() : onClick?.(event));
  return <button type={type} className={classes(button(look), className)} onClick={click} {...rest} />;
}
