'use client';

import { DraftForm, type FieldAt, type FormValues } from '@/components/drafts/draft-form';
import type { SaveDraft } from '@/components/drafts/draft-saved';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { CheckGroup } from '@/components/forms/check-group';
import type { Choice } from '@/components/forms/choice-group';
import { TextField } from '@/components/forms/text-field';

interface TemplateFormProps {
  values: FormValues;
  version: number;
  place: DraftPlace;
  save: SaveDraft<FormValues>;
  options: { causes: readonly Choice[]; phases: readonly Choice[] };
}

const listed = (value: string): string[] => value.split(' ').filter(Boolean);

function Several({
  at,
  legend,
  options,
}: {
  at: FieldAt;
  legend: string;
  options: readonly Choice[];
}) {
  return (
    <CheckGroup
      legend={legend}
      name={at.name}
      options={options}
      values={listed(at.value)}
      onChange={(values) => at.onChange(values.join(' '))}
      error={at.error}
    />
  );
}

/** What a template is called and for whom it is suggested. Saved, it is a new version with the same lines. */
export function TemplateForm({ options, values, ...rest }: TemplateFormProps) {
  return (
    <DraftForm
      {...rest}
      initial={values}
      submit="Save as a new version"
      className="grid max-w-xl gap-6"
    >
      {(at) => (
        <>
          <TextField label="Name" dir="auto" maxLength={80} {...at('name')} />
          <Several at={at('causes')} legend="Suspected causes" options={options.causes} />
          <Several at={at('phases')} legend="Phases" options={options.phases} />
        </>
      )}
    </DraftForm>
  );
}
