'use client';

import { DraftForm, type FieldAt, type FormValues } from '@/components/drafts/draft-form';
import type { SaveDraft } from '@/components/drafts/draft-saved';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { SelectField, type SelectFieldProps } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';

import { phoneWords } from './phone-words';

interface PracticeFormProps {
  values: FormValues;
  version: number;
  place: DraftPlace;
  save: SaveDraft<FormValues>;
  timeZones: SelectFieldProps['options'];
}

/** The practice's own data, for its owner. */
export function PracticeForm({ values, timeZones, ...rest }: PracticeFormProps) {
  return (
    <DraftForm
      {...rest}
      initial={values}
      submit="Save the settings"
      className="grid max-w-xl gap-8"
    >
      {(at) => <PracticeFields at={at} timeZones={timeZones} />}
    </DraftForm>
  );
}

type FieldsProps = Pick<PracticeFormProps, 'timeZones'> & { at: (name: string) => FieldAt };

function PracticeFields({ at, timeZones }: FieldsProps) {
  return (
    <>
      <section aria-labelledby="practice-title" className="grid gap-6">
        <h2 id="practice-title" className="text-22 font-semibold">
          The practice
        </h2>
        <TextField {...at('name')} label="Name" hint="Stands on every sheet" dir="auto" required />
        <ChoiceGroup
          {...at('paper')}
          legend="Paper of your printer"
          options={[
            { value: 'a4', label: 'A4' },
            { value: 'letter', label: 'Letter' },
          ]}
          inline
        />
        <SelectField
          {...at('timeZone')}
          label="Time zone"
          hint="Dates on sheets and in charts follow it"
          options={timeZones}
        />
      </section>
      <section aria-labelledby="phones-title" className="grid gap-6">
        <div>
          <h2 id="phones-title" className="text-22 font-semibold">
            Five phone numbers
          </h2>
          <p className="measure text-quiet">
            They stand in the safety box of every sheet. Sheets cannot be printed until all five are
            here.
          </p>
        </div>
        {phoneWords.map(({ name, label, hint }) => (
          <TextField
            key={name}
            {...at(name)}
            label={label}
            hint={hint}
            type="tel"
            autoComplete="off"
          />
        ))}
      </section>
    </>
  );
}
