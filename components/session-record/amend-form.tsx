'use client';

import { DraftForm, type FormValues } from '@/components/drafts/draft-form';
import type { SaveDraft } from '@/components/drafts/draft-saved';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { TextArea } from '@/components/forms/text-area';

interface AmendFormProps {
  place: DraftPlace;
  /** How many additions stand there already. */
  version: number;
  save: SaveDraft<FormValues>;
  /** The record's own page, which then shows what was added. */
  next: string;
}

const EMPTY: FormValues = { text: '', reason: '' };

const asked = { text: 'Enter what is different.', reason: 'Enter why it is added.' };

/** An addition says both: what, and why. */
const missing = (values: FormValues) =>
  Object.entries(asked)
    .filter(([field]) => (values[field] ?? '').trim() === '')
    .map(([field, message]) => ({ field, message }));

/** Adds to a signed record. What is typed waits on the device until it is sent, and counts once. */
export function AmendForm({ place, version, save, next }: AmendFormProps) {
  return (
    <DraftForm
      initial={EMPTY}
      version={version}
      place={place}
      save={save}
      submit="Add to the record"
      next={next}
      missing={missing}
      className="grid gap-4"
    >
      {(at) => (
        <>
          <TextArea {...at('text')} label="What is different" rows={3} />
          <TextArea
            {...at('reason')}
            label="Why it is added"
            hint="For example: mistyped, remembered later"
            rows={2}
          />
        </>
      )}
    </DraftForm>
  );
}
