'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

import { MeasureFields } from './measure-fields';
import type { MeasureFieldsProps } from './measure-fields-props';

interface MeasureFormProps extends Pick<
  MeasureFieldsProps,
  'measure' | 'texts' | 'values' | 'activities' | 'sentences' | 'since'
> {
  action: FormAction;
  /** The language of the questions. */
  lang: string;
  /** An earlier answer is corrected: why is asked too. */
  isCorrection: boolean;
  /** On the button. */
  button: string;
}

/** One measure, asked on the practice's tablet: tapped by the therapist, or handed over. */
export function MeasureForm({
  action,
  lang,
  isCorrection,
  button,
  values,
  ...asked
}: MeasureFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="grid gap-8">
      <FormProblems state={state} />
      <div lang={lang}>
        <MeasureFields
          {...asked}
          values={state.values ?? values}
          errorAt={(field) => errorAt(state, field)}
        />
      </div>
      {isCorrection ? (
        <TextField
          name="reason"
          label="Why it is corrected"
          hint="The answer before stays in the history."
          maxLength={200}
          defaultValue={state.values?.['reason']}
          error={errorAt(state, 'reason')}
        />
      ) : null}
      <div>
        <SubmitButton pending="Saving">{button}</SubmitButton>
      </div>
    </form>
  );
}
