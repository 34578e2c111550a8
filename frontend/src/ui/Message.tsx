import type { TransRenderProps } from '@lingui/react';
import { Children, cloneElement, isValidElement, type ReactNode } from 'react';
import { RubyText } from './RubyText';

type WithChildren = { children?: ReactNode };

function withReadings(node: ReactNode): ReactNode {
  return Children.map(node, (child) => {
    if (typeof child === 'string') return <RubyText>{child}</RubyText>;
    if (!isValidElement<WithChildren>(child) || child.props.children === undefined) return child;
    // A value that shows its readings itself needs no second pass.
    if (child.type === RubyText) return child;
    return cloneElement(child, undefined, withReadings(child.props.children));
  });
}

/** How every translated message is shown: readings included, also inside links and emphasis. */
export function Message({ translation }: TransRenderProps) {
  return withReadings(translation);
}
