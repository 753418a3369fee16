'use client';

import { DraftForm, type FormValues } from '@/components/drafts/draft-form';
import type { SaveDraft } from '@/components/drafts/draft-saved';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { TextField } from '@/components/forms/text-field';

interface RetentionFormProps {
  values: FormValues;
  version: number;
  place: DraftPlace;
  save: SaveDraft<FormValues>;
}

/** How long the practice keeps records. */
export function RetentionForm({ values, ...rest }: RetentionFormProps) {
  return (
    <DraftForm {...rest} initial={values} submit="Save" className="grid max-w-xl gap-6">
      {(at) => (
        <>
          <TextField
            {...at('years')}
            label="Years after the last contact"
            hint="What the law where you work asks for"
            inputMode="numeric"
            required
          />
          <TextField
            {...at('minorAge')}
            label="Minors: kept until which birthday"
            hint="For somebody under 18 at the last contact, if that is later"
            inputMode="numeric"
            required
          />
        </>
      )}
    </DraftForm>
  );
}
