'use client';

import { DraftForm, type FormValues } from '@/components/drafts/draft-form';
import type { SaveDraft } from '@/components/drafts/draft-saved';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';

interface LetterFormProps {
  client: string;
  /** How many letters there are. */
  version: number;
  place: DraftPlace;
  issue: SaveDraft<FormValues>;
  /** Where the issued letter is printed from. */
  next: string;
}

/** What a person adds to a letter; both fields may stay empty. */
export function LetterForm({ client, version, place, issue, next }: LetterFormProps) {
  return (
    <DraftForm
      initial={{ recipient: '', ownWords: '' }}
      version={version}
      place={place}
      save={issue}
      submit="Issue the letter"
      next={next}
      className="grid max-w-xl gap-6"
    >
      {(at) => (
        <>
          <TextField
            {...at('recipient')}
            label="To"
            hint={
              <>
                Name and place. Empty: the doctor of <bdi>{client}</bdi>
              </>
            }
            autoComplete="off"
            dir="auto"
          />
          <TextArea
            {...at('ownWords')}
            label="Your own words"
            hint="What you saw, and what else you want to know. No diagnosis"
            rows={5}
          />
          <p className="text-quiet">Nothing is sent: the next page prints it.</p>
        </>
      )}
    </DraftForm>
  );
}
