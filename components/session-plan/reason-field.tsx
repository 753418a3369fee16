'use client';

import { TextArea } from '@/components/forms/text-area';
import { REASON_MIN } from '@/lib/domain/screening/decision-rules';
import { isReason } from '@/lib/domain/session-plan/reasons';

interface ReasonFieldProps {
  name: string;
  label: string;
  /** What holds without a reason, and why. */
  without: string;
  value: string | undefined;
  onChange: (reason: string) => void;
}

/** Why a plan goes above a usual limit: written, kept with the plan, and logged under the name of who confirms it. */
export function ReasonField({ name, label, without, value = '', onChange }: ReasonFieldProps) {
  const isShort = value !== '' && !isReason(value);
  return (
    <TextArea
      name={name}
      label={label}
      hint={`${without}. What you write stays with the plan, under the name of who confirms it.`}
      error={isShort ? `Write ${REASON_MIN} characters or more.` : undefined}
      value={value}
      rows={2}
      onChange={onChange}
    />
  );
}
