'use client';

import { FormProblems } from '@/components/forms/form-problems';
import type { FormAction } from '@/components/forms/form-state';
import { useFormAction } from '@/components/forms/use-form-action';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';

import { barTab } from './bar-tab';
import { LAYOUT_FIELD } from './layout-field';

const layouts: readonly { value: SheetLayout; label: string }[] = [
  { value: 'standard', label: 'Standard' },
  { value: 'large', label: 'Large print' },
  { value: 'ink', label: 'Saves ink' },
  { value: 'both', label: 'Both languages' },
];

interface LayoutChoiceProps {
  chosen: SheetLayout;
  /** Keeps the layout for the client. */
  choose: FormAction;
}

/** How this client's sheets go on paper: one tap, kept for today's batch and for the next sheets. */
export function LayoutChoice({ chosen, choose }: LayoutChoiceProps) {
  const [state, send] = useFormAction(choose, { errors: [] });
  return (
    <form action={send}>
      <FormProblems state={state} />
      <div
        role="group"
        aria-label="Layout, kept for this client"
        className="flex flex-wrap gap-x-2"
      >
        {layouts.map(({ value, label }) => (
          <button
            key={value}
            type="submit"
            name={LAYOUT_FIELD}
            value={value}
            aria-pressed={value === chosen}
            className={barTab(value === chosen)}
          >
            {label}
          </button>
        ))}
      </div>
    </form>
  );
}
