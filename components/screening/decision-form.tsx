'use client';

import { useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { useFormAction } from '@/components/forms/use-form-action';

import { decisionWords, type FindingView } from './finding-view';

export type DecisionAction = (before: FormState, formData: FormData) => Promise<FormState>;

interface DecisionFormProps {
  finding: FindingView;
  action: DecisionAction;
}

const kinds = Object.entries(decisionWords).map(([value, label]) => ({
  value,
  label,
  ...(value === 'proceed' ? { hint: 'Needs a written reason. The limits stay as they are.' } : {}),
}));

const startOf = ({ decision }: FindingView) => decision ?? { kind: '', reason: '' };

/** The therapist's decision on one finding, saved at once; a changed mind is a new decision. */
export function DecisionForm({ finding, action }: DecisionFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  const [kind, setKind] = useState<string>(startOf(finding).kind);
  const id = finding.rule;
  const before = finding.decision;
  return (
    <form action={send} className="grid justify-items-start gap-3">
      <FormProblems
        state={{
          ...state,
          errors: state.errors.map((error) => ({ ...error, field: `${id}-${error.field}` })),
        }}
      />
      <input type="hidden" name="rule" value={finding.rule} />
      <ChoiceGroup
        legend={`Your decision on ${finding.name}`}
        name="kind"
        id={`${id}-kind`}
        options={kinds}
        value={kind}
        onChange={setKind}
        error={errorAt(state, 'kind')}
        inline
      />
      <TextArea
        name="reason"
        id={`${id}-reason`}
        label={kind === 'proceed' ? 'Why you proceed' : 'Note, if you want one'}
        defaultValue={state.values?.reason ?? startOf(finding).reason}
        error={errorAt(state, 'reason')}
        rows={2}
      />
      <SubmitButton kind="secondary" pending="Saving">
        {before ? 'Change the decision' : 'Save the decision'}
      </SubmitButton>
    </form>
  );
}
