'use client';

import { useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/button';
import type { DecisionKind } from '@/lib/domain/screening/screening';

import { decisionWords } from './screening-words';

/** A decision that was recorded: the newest on its finding. */
export interface DecisionMade {
  kind: DecisionKind;
  reason: string;
  by: string;
  /** "Tue 24 Nov, 14:02". */
  at: string;
}

const REASON_HINT = 'Ten characters or more for going on as usual; otherwise as you like.';

interface DecisionFormProps {
  finding: {
    rule: string;
    name: string;
    blocks: boolean;
    decision: DecisionMade | null;
    choices: readonly DecisionKind[];
  };
  decide: FormAction | null;
}

/** The decision on a finding: one tap for working inside its limits, a few more for anything else. */
export function DecisionForm({ finding, decide }: DecisionFormProps) {
  const { decision } = finding;
  const [isOpen, setOpen] = useState(false);
  if (!decide) return decision ? <Decided {...decision} /> : null;
  if (decision && !isOpen) {
    return (
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-1">
        <Decided {...decision} />
        <Button kind="quiet" onClick={() => setOpen(true)}>
          Change<span className="sr-only"> the decision on {finding.name}</span>
        </Button>
      </div>
    );
  }
  return (
    <Deciding
      key={`${decision?.at}${decision?.kind}`}
      finding={finding}
      decide={async (before, formData) => {
        const answer = await decide(before, formData);
        if (answer.errors.length === 0 && !answer.message) setOpen(false);
        return answer;
      }}
    />
  );
}

function Decided({ kind, reason, by, at }: DecisionMade) {
  return (
    <p>
      <strong className="font-semibold">{decisionWords[kind].label}</strong>
      {reason === '' ? null : <span dir="auto">: {reason}</span>}{' '}
      <span className="text-14 text-quiet">
        <bdi>{by}</bdi>, {at}
      </span>
    </p>
  );
}

interface DecidingProps {
  finding: DecisionFormProps['finding'];
  decide: FormAction;
}

function Deciding({ finding, decide }: DecidingProps) {
  const { name, blocks, choices } = finding;
  const [state, send] = useFormAction(decide, { errors: [] });
  const [others, setOthers] = useState(false);
  const isOpen = others || blocks || state.errors.length > 0;
  return (
    <div className="mt-3 grid gap-3">
      <FormProblems state={state} />
      <div className="flex flex-wrap gap-2">
        {choices.includes('modify') ? (
          <form action={send}>
            <input type="hidden" name="kind" value="modify" />
            <SubmitButton kind="secondary" pending="Saving">
              {decisionWords.modify.label}
              <span className="sr-only">: {name}</span>
            </SubmitButton>
          </form>
        ) : null}
        {isOpen ? null : (
          <Button kind="quiet" onClick={() => setOthers(true)}>
            Decide otherwise<span className="sr-only">: {name}</span>
          </Button>
        )}
      </div>
      {isOpen ? <OtherDecision finding={finding} state={state} send={send} /> : null}
    </div>
  );
}

interface OtherDecisionProps {
  finding: DecisionFormProps['finding'];
  state: FormState;
  send: (formData: FormData) => void;
}

/** Everything but working inside the limits. */
function OtherDecision({ finding, state, send }: OtherDecisionProps) {
  const { rule, name, choices } = finding;
  const others = choices.filter((kind) => kind !== 'modify');
  return (
    <form action={send} className="grid gap-3 border-l-4 border-line pl-4">
      <ChoiceGroup
        legend={`Decision on ${name}`}
        name="kind"
        id={`${rule}.kind`}
        options={others.map((kind) => ({ value: kind, ...decisionWords[kind] }))}
        defaultValue={state.values?.['kind']}
        error={errorAt(state, `${rule}.kind`)}
      />
      <TextArea
        label="Reason"
        hint={others.includes('proceed') ? REASON_HINT : undefined}
        name="reason"
        id={`${rule}.reason`}
        defaultValue={state.values?.['reason']}
        error={errorAt(state, `${rule}.reason`)}
        rows={2}
      />
      <div>
        <SubmitButton pending="Saving">Record the decision</SubmitButton>
      </div>
    </form>
  );
}
