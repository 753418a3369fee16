'use client';

import { useEffect, useRef, useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { earlyValues } from '@/components/forms/early-values';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction, type FormState } from '@/components/forms/form-state';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import type { PolicyEffectKind } from '@/lib/domain/screening/policy-limit';
import { policyWords } from '@/lib/domain/screening/policy-words';

import { EffectFields } from './limit-effect-fields';
import { emptyLimit, sentLimit, wholeEffect, type LimitDraft } from './limit-draft';
import { namesOf, type LimitOptions } from './limit-options';

interface LimitFormProps {
  options: LimitOptions;
  add: FormAction;
}

const kinds: readonly { value: PolicyEffectKind; label: string }[] = [
  { value: 'pressure_max', label: 'Less pressure in the whole session' },
  { value: 'minutes_max', label: 'Less hands-on time' },
  { value: 'technique_out', label: 'Techniques left out' },
  { value: 'position_out', label: 'Positions not used' },
  { value: 'region_limit', label: 'A place left alone, or worked lighter' },
  { value: 'muscle_out', label: 'A muscle left out' },
  { value: 'home', label: 'A home item left out, or only with care' },
  { value: 'home_max_items', label: 'Fewer home items on a sheet' },
];

const kindOf = (value: string): LimitDraft['kind'] =>
  kinds.find((kind) => kind.value === value)?.value ?? '';

function Preview({ draft, options }: { draft: LimitDraft; options: LimitOptions }) {
  const effect = wholeEffect(draft);
  const whileRule = draft.rule === '' ? {} : { whileRule: draft.rule };
  return (
    <div role="status" className="border-l-4 border-limits bg-limits-wash py-3 pr-4 pl-4">
      <p className="font-semibold text-limits">What it will do</p>
      <p className="measure text-18">
        {effect === null
          ? 'Choose what the practice is stricter about.'
          : policyWords({ effect, ...whileRule }, namesOf(options))}
      </p>
    </div>
  );
}

function Fields({ draft, options, errorOf, set }: Parameters<typeof EffectFields>[0]) {
  return (
    <>
      <TextField
        label="Name"
        hint="Short. It stands behind each limit: the practice’s own limit (…)"
        name="name"
        value={draft.name}
        onChange={(name) => set({ name })}
        error={errorOf('name')}
        dir="auto"
      />
      <SelectField
        label="When it holds"
        hint="A limit that hangs on a finding comes and goes with it"
        name="rule"
        options={[{ value: '', label: 'For every client' }, ...options.rules]}
        value={draft.rule}
        onChange={(rule) => set({ rule })}
        error={errorOf('rule')}
      />
      <ChoiceGroup
        legend="What the practice is stricter about"
        name="kind"
        options={kinds}
        value={draft.kind}
        onChange={(kind) => set({ kind: kindOf(kind) })}
        error={errorOf('kind')}
      />
      <EffectFields draft={draft} options={options} errorOf={errorOf} set={set} />
      <TextArea
        label="Why"
        hint="For the people of the practice"
        name="reason"
        value={draft.reason}
        onChange={(reason) => set({ reason })}
        error={errorOf('reason')}
        rows={2}
      />
    </>
  );
}

/** Adds one of the practice's own limits; says in a sentence what it will do before it does. */
export function LimitForm({ options, add }: LimitFormProps) {
  const section = useRef<HTMLElement>(null);
  const [draft, setDraft] = useState(emptyLimit);
  useEffect(() => {
    const { kind = '', ...early } = earlyValues(section.current);
    setDraft((before) => ({ ...before, ...early, kind: kindOf(kind) }));
  }, []);
  const [state, send] = useFormAction(
    async (before: FormState, formData: FormData) => {
      const answer = await add(before, formData);
      if (answer.errors.length === 0 && !answer.message) setDraft(emptyLimit);
      return answer;
    },
    { errors: [] },
  );
  return (
    <section ref={section} aria-labelledby="add-title" className="grid max-w-2xl gap-6">
      <h2 id="add-title" className="text-22 font-semibold">
        Add a limit
      </h2>
      <FormProblems state={state} />
      <Fields
        draft={draft}
        options={options}
        errorOf={(field) => errorAt(state, field)}
        set={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      {/* The fields stand outside: an answered form is emptied by the browser, and nothing typed may be lost. */}
      <form action={send} className="grid justify-items-start gap-4">
        <input type="hidden" name="limit" value={JSON.stringify(sentLimit(draft))} />
        <Preview draft={draft} options={options} />
        <SubmitButton pending="Adding">Add the limit</SubmitButton>
        <p className="measure text-quiet">
          Every client is screened with it from now on: charts ask to screen again, and the sheet at
          home leaves out what the limit takes away.
        </p>
      </form>
    </section>
  );
}
