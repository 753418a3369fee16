'use client';

import { NumberScale } from '@/components/forms/number-scale';
import { TextField } from '@/components/forms/text-field';
import type { TriggerPoint } from '@/lib/domain/session-record/trigger-point.schema';
import { placeWords } from '@/lib/domain/session-record/view-words';

interface PointFieldsProps {
  /** Before the names of its fields. */
  at: string;
  /** What the record calls the field of where it refers to: an error leads there. */
  field: string;
  number: number;
  /** "Piriformis, left" */
  title: string;
  point: TriggerPoint;
  /** Why it is not to be pressed; empty where it may be. */
  warning: string;
  error: string | undefined;
  onChange: (point: TriggerPoint) => void;
}

const GRADE_MAX = 3;

/** What the hands found at one point: tone, tenderness, where it refers to. */
export function PointFields(props: PointFieldsProps) {
  const { at, field, number, title, point, warning, error, onChange } = props;
  const set = (part: Partial<TriggerPoint>) => onChange({ ...point, ...part });
  const name = `Point ${number}`;
  return (
    <fieldset className="grid gap-3 border-l-2 border-rule pl-4">
      <legend className="font-semibold">
        {name}. {title}: {placeWords(point)}
      </legend>
      {warning === '' ? null : (
        <p className="border-l-4 border-limits bg-limits-wash px-3 py-2">
          <strong className="font-semibold">Do not press here.</strong> {warning}
        </p>
      )}
      <div className="grid gap-3 md:grid-cols-2">
        <NumberScale
          legend={`${name}: tone, 0 none to 3 strong`}
          name={`${at}.tone`}
          value={point.tone}
          onChange={(tone) => set({ tone })}
          max={GRADE_MAX}
        />
        <NumberScale
          legend={`${name}: tenderness, 0 none to 3 strong`}
          name={`${at}.tenderness`}
          value={point.tenderness}
          onChange={(tenderness) => set({ tenderness })}
          max={GRADE_MAX}
        />
      </div>
      <div id={error ? field : undefined}>
        <TextField
          name={`${at}.refersTo`}
          label={`${name}: pain spreads to`}
          hint="Referred pain: what the client feels elsewhere while you press. Leave empty where there is none"
          value={point.refersTo}
          onChange={(refersTo) => set({ refersTo })}
          error={error}
        />
      </div>
    </fieldset>
  );
}
