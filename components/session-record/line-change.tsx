'use client';

import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';

export interface ChangeOptions {
  techniques: { value: string; label: string }[];
  pressures: { value: string; label: string }[];
  positions: { value: string; label: string }[];
}

type Change = NonNullable<RecordLine['change']>;

const NOTHING: Change = { technique: null, pressure: null, minutes: null, position: null };
const AS_PLANNED = { value: '', label: 'As planned' };

interface LineChangeProps {
  at: string;
  line: RecordLine;
  options: ChangeOptions;
  error: string | undefined;
  onChange: (part: Partial<RecordLine>) => void;
}

/** What was done otherwise than planned; fields left at "As planned" stay as planned. */
export function LineChange({ at, line, options, error, onChange }: LineChangeProps) {
  const change = line.change ?? NOTHING;
  const set = (part: Partial<Change>) => onChange({ change: { ...change, ...part } });
  return (
    <fieldset className="border-rule grid gap-4 border-l-2 pl-4 md:grid-cols-2">
      <legend className="font-semibold">What changed</legend>
      {error ? <p className="text-stop md:col-span-2">{error}</p> : null}
      <SelectField
        name={`${at}.change.technique`}
        label="Technique"
        options={[AS_PLANNED, ...options.techniques]}
        value={change.technique ?? ''}
        onChange={(value) => set({ technique: (value || null) as Change['technique'] })}
      />
      <SelectField
        name={`${at}.change.pressure`}
        label="Pressure"
        options={[AS_PLANNED, ...options.pressures]}
        value={change.pressure === null ? '' : String(change.pressure)}
        onChange={(value) => set({ pressure: value === '' ? null : Number(value) })}
      />
      <SelectField
        name={`${at}.change.position`}
        label="Position"
        options={[AS_PLANNED, ...options.positions]}
        value={change.position ?? ''}
        onChange={(value) => set({ position: (value || null) as Change['position'] })}
      />
      <TextField
        name={`${at}.change.minutes`}
        label="Minutes"
        hint="Leave empty when as planned"
        inputMode="numeric"
        value={change.minutes === null ? '' : String(change.minutes)}
        onChange={(text) => set({ minutes: wholeMinutes(text) })}
      />
    </fieldset>
  );
}

/** Whole minutes 0–120 from what was typed; null while it is no such number. */
function wholeMinutes(text: string): number | null {
  return /^\d{1,3}$/.test(text) && Number(text) <= 120 ? Number(text) : null;
}
