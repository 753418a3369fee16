'use client';

import { bigInputStyle } from '@/components/home-care/big-input-style';
import { BigButton } from '@/components/home-care/big-button';
import { Field } from '@/components/forms/field';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { OptionGroup } from '@/components/forms/option-group';
import { usePlainFormAction } from '@/components/forms/use-plain-form-action';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';

interface BirthDateFormProps {
  /** A server action, given as it is: only then does the form work before or without its JavaScript. */
  action: FormAction;
  words: OwnIntakeTexts['gate'];
  /** January first, in the language of the page. */
  months: readonly string[];
}

type DateFieldsProps = Pick<BirthDateFormProps, 'words' | 'months'> & {
  values: Readonly<Record<string, string>>;
};

function NumberField({
  name,
  label,
  signs,
  typed,
}: {
  name: string;
  label: string;
  signs: number;
  typed: string;
}) {
  return (
    <Field id={name} label={label}>
      {(aria) => (
        <input
          {...aria}
          name={name}
          inputMode="numeric"
          autoComplete="off"
          maxLength={signs}
          defaultValue={typed}
          className={bigInputStyle}
        />
      )}
    </Field>
  );
}

function DateFields({ words, months, values }: DateFieldsProps) {
  const month = values['month'] ?? '';
  return (
    <div className="grid gap-4 sm:grid-cols-[6rem_1fr_8rem]">
      <NumberField name="day" label={words.day} signs={2} typed={values['day'] ?? ''} />
      <Field id="month" label={words.month}>
        {(aria) => (
          <select {...aria} key={month} name="month" defaultValue={month} className={bigInputStyle}>
            <option value="">{words.choose}</option>
            {months.map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <NumberField name="year" label={words.year} signs={4} typed={values['year'] ?? ''} />
    </div>
  );
}

/** What the gate itself says stands as it is; whatever else went wrong is said in the client's language too. */
function messageOf(said: string | undefined, words: OwnIntakeTexts['gate']): string | undefined {
  if (!said) return undefined;
  return [words.wrong, words.slowDown, words.noMoreTries].includes(said) ? said : words.notReached;
}

/** The second half of the key to the own intake. The month is a word: nobody has to know which number stands first. */
export function BirthDateForm({ action, words, months }: BirthDateFormProps) {
  const [state, send] = usePlainFormAction(action, { errors: [] });
  const message = messageOf(state.message, words);
  return (
    <form action={send} noValidate autoComplete="off" className="grid justify-items-start gap-6">
      {message ? (
        <p role="alert" className="border-l-4 border-hold-ink bg-hold-wash px-4 py-3 font-semibold">
          {message}
        </p>
      ) : null}
      <OptionGroup id="born" legend={words.born} error={errorAt(state, 'born')}>
        <DateFields words={words} months={months} values={state.values ?? {}} />
      </OptionGroup>
      <BigButton>{words.go}</BigButton>
    </form>
  );
}
