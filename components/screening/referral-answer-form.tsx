'use client';

import { DateField } from '@/components/forms/date-field';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { OptionLabel } from '@/components/forms/option-label';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import type { ClearancePreview } from '@/lib/domain/screening/clearance-preview';

import { ClearancePreviewView } from './clearance-preview';
import { PaperField } from './paper-field';

export interface ClearableView {
  rule: string;
  name: string;
  preview: ClearancePreview;
}

interface AnswerFormProps {
  action: FormAction;
  today: string;
  clientId: string;
  bytesMax: number;
  /** What the answer can clear. */
  clearable: readonly ClearableView[];
}

/** What came back: who, when, what was said, the limits, the paper, and what it clears. */
export function ReferralAnswerForm({
  action,
  today,
  clientId,
  bytesMax,
  clearable,
}: AnswerFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  const at = (name: string) => ({
    name,
    defaultValue: state.values?.[name],
    error: errorAt(state, name),
  });
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-6">
      <FormProblems state={state} />
      <TextField
        {...at('who')}
        label="Who answered"
        hint="Name and profession"
        autoComplete="off"
        dir="auto"
      />
      <DateField {...at('day')} label="Day of the answer" max={today} />
      <TextArea
        {...at('said')}
        label="What was said, and how"
        hint="For example: by letter, nerve root, no operation"
        rows={3}
      />
      <TextArea
        {...at('limits')}
        label="Limits that were named"
        hint="For example: light pressure for 6 weeks. May stay empty"
        rows={2}
      />
      <PaperField clientId={clientId} bytesMax={bytesMax} error={errorAt(state, 'fileId')} />
      <Clears clearable={clearable} />
      <div>
        <SubmitButton pending="Saving">Log the answer</SubmitButton>
      </div>
    </form>
  );
}

/** What the answer can clear, each with what that opens. */
function Clears({ clearable }: Pick<AnswerFormProps, 'clearable'>) {
  return (
    <>
      {clearable.map(({ rule, name, preview }) => (
        <div key={rule} className="grid gap-2 border-l-4 border-limits pl-4">
          <OptionLabel
            type="checkbox"
            id={`clears-${rule}`}
            name="clears"
            value={rule}
            label={`The answer clears: ${name}`}
          />
          <ClearancePreviewView {...preview} />
        </div>
      ))}
      {clearable.length > 0 ? (
        <p className="measure text-quiet">
          The program opens what its rules say above, never more. Limits that the doctor named and
          the rules do not know are yours to keep to.
        </p>
      ) : null}
    </>
  );
}
