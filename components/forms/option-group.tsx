import type { ReactNode } from 'react';

import { classNames } from '@/components/ui/class-names';

import { FieldNotes, fieldAria } from './field';

interface OptionGroupProps {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** A question with its options below: legend, hint, error, and the options. */
export function OptionGroup({ id, legend, hint, error, children }: OptionGroupProps) {
  const { 'aria-invalid': _invalid, ...aria } = fieldAria(id, { hint, error });
  return (
    <fieldset
      {...aria}
      tabIndex={-1}
      className={classNames('min-w-0 scroll-mt-20', error && 'border-l-4 border-stop pl-3')}
    >
      <legend className="mb-1 font-semibold">{legend}</legend>
      <div className="grid grid-cols-1 gap-2">
        <FieldNotes id={id} hint={hint} error={error} />
        {children}
      </div>
    </fieldset>
  );
}
