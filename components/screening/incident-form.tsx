'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { useFormAction } from '@/components/forms/use-form-action';

interface IncidentFormProps {
  action: (before: FormState, formData: FormData) => Promise<FormState>;
  notes: { id: string; when: string; by: string; text: string }[];
}

/** The incident note: the product wrote the findings and the time; the therapist adds who was called. */
export function IncidentForm({ action, notes }: IncidentFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <div className="grid gap-3">
      <h3 className="text-18 font-semibold">Incident note</h3>
      <ul className="measure grid gap-2">
        {notes.map((note) => (
          <li key={note.id}>
            <span className="text-quiet">
              {note.when}, {note.by}
            </span>
            <br />
            <span className="whitespace-pre-line">{note.text}</span>
          </li>
        ))}
      </ul>
      <form action={send} className="grid gap-3 measure">
        <FormProblems state={state} />
        <TextArea
          name="note"
          label="Who was called, when, what was said"
          defaultValue={state.values?.note ?? ''}
          error={errorAt(state, 'note')}
          rows={3}
        />
        <div>
          <SubmitButton kind="secondary" pending="Saving">
            Add to the note
          </SubmitButton>
        </div>
      </form>
    </div>
  );
}
