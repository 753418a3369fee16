import type { ReactNode } from 'react';

interface EmptyProps {
  /** What will be here. */
  title: string;
  children?: ReactNode;
  /** The one next step. */
  action?: ReactNode;
}

/** A place with nothing in it yet: says what will be here and offers the next step. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="grid justify-items-start gap-3 border-y border-rule py-8">
      <p className="text-18 font-semibold">{title}</p>
      {children ? <div className="measure text-quiet">{children}</div> : null}
      {action ?? null}
    </div>
  );
}
