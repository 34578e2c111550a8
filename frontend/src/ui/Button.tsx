import type { ComponentProps, MouseEvent } from 'react';
import { type ButtonVariant, buttonStyle } from './buttonStyle';

type Props = Omit<ComponentProps<'button'>, 'disabled'> & { variant?: ButtonVariant };

/** Never `disabled`: a button that cannot be used stays reachable and can be explained. */
export function Button({ variant, className, type = 'button', onClick, ...rest }: Props) {
  const off = rest['aria-disabled'] === true || rest['aria-disabled'] === 'true';
  const click = (event: MouseEvent<HTMLButtonElement>) => (off ? event.preventDefault() : onClick?.(event));
  return <button type={type} className={buttonStyle(variant, className)} onClick={click} {...rest} />;
}
