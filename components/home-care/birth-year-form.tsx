'use client';

import { Field } from '@/components/forms/field';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { usePlainFormAction } from '@/components/forms/use-plain-form-action';

import type { EntryTexts } from '@/lib/content/languages/language';

import { BigButton } from './big-button';
import { bigInputStyle } from './big-input-style';

interface BirthYearFormProps {
  /** A server action, given as it is: only then does the form work before or without its JavaScript. */
  action: FormAction;
  /** In the language of the page. */
  words: EntryTexts;
}

/** The second half of the key to a sheet. */
export function BirthYearForm({ action, words }: BirthYearFormProps) {
  const [state, send] = usePlainFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      {state.message ? (
        <p role="alert" className="border-l-4 border-hold-ink bg-hold-wash px-4 py-3 font-semibold">
          {state.message}
        </p>
      ) : null}
      <Field
        id="birthYear"
        label={words.year}
        hint={words.yearHint}
        error={errorAt(state, 'birthYear')}
      >
        {(aria) => (
          <input
            {...aria}
            name="birthYear"
            inputMode="numeric"
            autoComplete="bday-year"
            maxLength={8}
            defaultValue={state.values?.['birthYear'] ?? ''}
            className={bigInputStyle}
          />
        )}
      </Field>
      <BigButton>{words.show}</BigButton>
    </form>
  );
}
