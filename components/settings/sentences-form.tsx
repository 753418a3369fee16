'use client';

import { useRef, useState } from 'react';

import { Field } from '@/components/forms/field';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction, type FormState } from '@/components/forms/form-state';
import { inputStyle } from '@/components/forms/input-style';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { useFormAction } from '@/components/forms/use-form-action';

import { CHECKED_FIELD } from './checked-field';

interface SentencesFormProps {
  action: FormAction;
  lang: string;
  /** What each line is about, in our own short words and in the order of the official form. */
  labels: readonly string[];
}

/** Longer files are none of 24 sentences. */
const BYTES_MAX = 50_000;

/** A text file is read here and put into the field: nothing is sent before the button. */
function FileField({ onText }: { onText: (text: string) => void }) {
  const [problem, setProblem] = useState<string | undefined>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > BYTES_MAX) {
      setProblem('This file is far more than 24 sentences. Choose a plain text file.');
      return;
    }
    setProblem(undefined);
    onText(await file.text());
  };
  return (
    <Field
      id="file"
      label="A text file with them"
      hint="Plain text, one sentence a line. It fills the field below."
      error={problem}
    >
      {(aria) => (
        <input
          {...aria}
          type="file"
          accept=".txt,text/plain"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
          className={inputStyle}
        />
      )}
    </Field>
  );
}

/** The lines as they would be asked, each beside what it is about: a line in a wrong place shows. */
function Shown({ text, labels, lang }: { text: string; labels: readonly string[]; lang: string }) {
  return (
    <section aria-label="Checked: 24 sentences" className="grid gap-2">
      <h3 className="text-18 font-semibold">Checked: 24 sentences</h3>
      <p className="measure">
        Compare them with the official form, word by word. In front of each stands what it is about.
      </p>
      <ol className="divide-y divide-rule border-y border-rule">
        {text.split('\n').map((sentence, index) => (
          <li key={index} className="grid gap-x-4 py-2 sm:grid-cols-[14rem_1fr]">
            <span className="text-quiet">
              {index + 1}. {labels[index]}
            </span>
            <span lang={lang}>{sentence}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const checkedIn = (state: FormState): string => state.values?.[CHECKED_FIELD] ?? '';

/** Pastes or brings the 24 sentences of the questionnaire, sees them checked, and enters them. */
export function SentencesForm({ action, lang, labels }: SentencesFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  const [brought, setBrought] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const checked = checkedIn(state);
  return (
    <form ref={form} action={send} noValidate className="grid max-w-3xl gap-6">
      <FormProblems state={state} />
      <FileField onText={setBrought} />
      <TextArea
        key={brought ?? checked}
        name="text"
        label="The 24 sentences, one a line"
        hint="Exactly as they are printed on the official form, in its order."
        rows={12}
        lang={lang}
        defaultValue={brought ?? state.values?.['text']}
        error={errorAt(state, 'text')}
      />
      <input type="hidden" name={CHECKED_FIELD} value={checked} />
      {checked === '' ? null : <Shown text={checked} labels={labels} lang={lang} />}
      <div>
        <SubmitButton pending="Checking">
          {checked === '' ? 'Check them' : 'Enter them'}
        </SubmitButton>
      </div>
    </form>
  );
}
