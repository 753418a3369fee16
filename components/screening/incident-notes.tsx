'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

export interface IncidentNoteView {
  id: string;
  /** "Tue 24 Nov, 14:02". */
  at: string;
  by: string;
  /** Names of the findings. */
  findings: string[];
  note: string;
}

interface IncidentNotesProps {
  notes: readonly IncidentNoteView[];
  /** The time now in the practice, "14:02". */
  now: string;
  add: FormAction | null;
}

/** What was done: who was called, when, what was said. Notes are added to, never changed. */
export function IncidentNotes({ notes, now, add }: IncidentNotesProps) {
  return (
    <section aria-labelledby="incident-title" className="grid gap-4">
      <h2 id="incident-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Incident note
      </h2>
      <ul className="divide-y divide-rule">
        {notes.map(({ id, at, by, findings, note }) => (
          <li key={id} className="py-2">
            <p className="text-14 text-quiet">
              {at}, <bdi>{by}</bdi>
            </p>
            <p className="measure whitespace-pre-line" dir="auto">
              {note === '' ? `Raised by the screening: ${findings.join(', ')}.` : note}
            </p>
          </li>
        ))}
      </ul>
      {add ? <IncidentForm now={now} add={add} /> : null}
    </section>
  );
}

function IncidentForm({ now, add }: { now: string; add: FormAction }) {
  const [state, send] = useFormAction(add, { errors: [] });
  const at = (name: string, otherwise = '') => ({
    name,
    defaultValue: state.values?.[name] ?? otherwise,
    error: errorAt(state, name),
  });
  return (
    <form action={send} className="grid max-w-xl gap-4">
      <FormProblems state={state} />
      <TextField
        {...at('called')}
        label="Who was called"
        hint="For example: ambulance, client’s doctor"
        autoComplete="off"
        dir="auto"
      />
      <TextField {...at('time', now)} label="When" type="time" />
      <TextArea {...at('said')} label="What was said and agreed" rows={3} />
      <div>
        <SubmitButton kind="secondary" pending="Saving">
          Add to the incident note
        </SubmitButton>
      </div>
    </form>
  );
}
