import type { ComponentPropsWithRef } from 'react';

import { buttonStyle, type ButtonKind } from './button-style';
import { classNames } from './class-names';

type ButtonProps = ComponentPropsWithRef<'button'> & { kind?: ButtonKind };

/** A button. `primary` once a page: the one obvious action. `stop` only where something ends for good. */
export function Button({ kind = 'secondary', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={classNames(buttonStyle(kind), className)} {...rest} />;
}
