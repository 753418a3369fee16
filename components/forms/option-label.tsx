import type { ComponentPropsWithRef, ReactNode } from 'react';

import { classNames } from '@/components/ui/class-names';

interface OptionLabelProps extends ComponentPropsWithRef<'input'> {
  type: 'radio' | 'checkbox';
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Why it cannot be picked; shown beside it. */
  reason?: ReactNode;
}

/** A radio or a checkbox as a big target: the whole label is tapped. */
export function OptionLabel({
  type,
  id,
  label,
  hint,
  reason,
  disabled,
  ...rest
}: OptionLabelProps) {
  const described = hint || reason ? `${id}-note` : undefined;
  return (
    <label
      htmlFor={id}
      className={classNames(
        'flex min-h-11 items-start gap-3 rounded border-2 px-3 py-2 transition-colors',
        'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-work',
        disabled
          ? 'cursor-not-allowed border-dashed border-line text-quiet'
          : 'cursor-pointer border-line bg-surface hover:border-ink has-[:checked]:border-work has-[:checked]:bg-work-wash',
      )}
    >
      <input
        {...rest}
        id={id}
        type={type}
        disabled={disabled}
        aria-describedby={described}
        className="mt-0.5 size-5 shrink-0 accent-work outline-none"
      />
      <span className="min-w-0">
        <span className="block">{label}</span>
        {described ? (
          <span id={described} className="block text-14 text-quiet">
            {reason ?? hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
