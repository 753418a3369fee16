import type { FieldAt } from '@/components/drafts/draft-form';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { TextField } from '@/components/forms/text-field';

const kinds = [
  { value: 'holds', label: 'Seconds, so many times a day' },
  { value: 'week', label: 'Minutes, so many times a week' },
  { value: 'habit', label: 'A habit, every day' },
];

/** The usual dose, which is the most that a sheet may have. Only the numbers of the kind that was chosen are asked. */
export function OwnItemDose({ at }: { at: (name: string) => FieldAt }) {
  const kind = at('doseKind');
  return (
    <>
      <ChoiceGroup
        legend="Dose"
        hint="The usual dose. A sheet can have less of it, not more"
        options={kinds}
        inline
        {...kind}
      />
      {kind.value === 'holds' ? (
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField label="Seconds" inputMode="numeric" {...at('seconds')} />
          <TextField label="Repeats" inputMode="numeric" {...at('repeats')} />
          <TextField label="Times a day" inputMode="numeric" {...at('timesPerDay')} />
        </div>
      ) : null}
      {kind.value === 'week' ? (
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField label="Minutes" inputMode="numeric" {...at('minutes')} />
          <TextField label="Times a week" inputMode="numeric" {...at('timesPerWeek')} />
        </div>
      ) : null}
    </>
  );
}
