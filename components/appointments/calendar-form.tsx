'use client';

import { useState, type ReactNode } from 'react';

import { Field } from '@/components/forms/field';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt } from '@/components/forms/form-state';
import { inputStyle } from '@/components/forms/input-style';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { useFormAction } from '@/components/forms/use-form-action';

import type { Therapist } from './appointment-fields';
import type { AppointmentState } from './appointment-state';
import { CalendarChoice } from './calendar-choice';
import type { CalendarState } from './calendar-review';
import type { FindClients } from './client-picker';

interface CalendarFormProps {
  read: (before: CalendarState, formData: FormData) => Promise<CalendarState>;
  fill: (before: AppointmentState, formData: FormData) => Promise<AppointmentState>;
  find: FindClients;
  therapists: readonly Therapist[];
  /** Who is chosen first. */
  therapistId: string;
  /** The longest file, in bytes. */
  sizeMax: number;
  tooLarge: string;
  cancel: ReactNode;
}

/** A calendar file, or its text: read first, then looked through, then taken. */
export function CalendarForm(props: CalendarFormProps) {
  const { read, sizeMax, tooLarge, cancel } = props;
  const [asked, setAsked] = useState(0);
  // Held here: a refused form comes back with its fields empty, and its answer holds only the beginning of a long text.
  const [text, setText] = useState('');
  const [state, send] = useFormAction<CalendarState>(
    async (before, formData) => {
      const file = formData.get('file');
      // The server takes no more, and would answer with nothing that helps.
      if (file instanceof File && file.size > sizeMax) {
        return { errors: [{ field: 'file', message: tooLarge }] };
      }
      const answer = await read(before, formData);
      setAsked((count) => count + 1);
      return answer;
    },
    { errors: [] },
  );
  return (
    <div className="grid gap-10">
      <form action={send} noValidate className="grid max-w-2xl gap-6">
        <FormProblems state={state} />
        <Field
          id="file"
          label="Calendar file"
          hint="A file that ends in .ics, as every calendar program exports it"
          error={errorAt(state, 'file')}
        >
          {(aria) => (
            <input
              {...aria}
              type="file"
              name="file"
              accept=".ics,text/calendar"
              className={inputStyle}
            />
          )}
        </Field>
        <TextArea
          label="Or its text"
          hint="Copied out of such a file: it begins with BEGIN:VCALENDAR"
          name="text"
          value={text}
          onChange={setText}
          error={errorAt(state, 'text')}
          rows={3}
        />
        <div className="flex flex-wrap gap-2">
          <SubmitButton kind={state.read ? 'secondary' : 'primary'} pending="Reading">
            Read it
          </SubmitButton>
          {cancel}
        </div>
      </form>
      {state.read ? <CalendarChoice key={asked} {...props} review={state.read} /> : null}
    </div>
  );
}
