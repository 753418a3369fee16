'use client';

import { useEffect, useRef, useState, useTransition } from 'react';

import { problemsOf } from '@/components/drafts/draft-form';
import { DraftNotices } from '@/components/drafts/draft-notices';
import { DraftStatus } from '@/components/drafts/draft-status';
import type { DraftShape } from '@/components/drafts/draft-view';
import { saveByForm } from '@/components/drafts/save-by-form';
import { useDraft, type Draft, type DraftPlace } from '@/components/drafts/use-draft';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { earlyValues } from '@/components/forms/early-values';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction, type FormState } from '@/components/forms/form-state';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import type { PolicyEffectKind } from '@/lib/domain/screening/policy-limit';
import { policyWords } from '@/lib/domain/screening/policy-words';

import { EffectFields } from './limit-effect-fields';
import { emptyLimit, sentLimit, wholeEffect, type LimitDraft } from './limit-draft';
import { namesOf, type LimitOptions } from './limit-options';

interface LimitFormProps {
  options: LimitOptions;
  add: FormAction;
  place: DraftPlace;
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

const shape: DraftShape<LimitDraft> = {
  split: (draft) => ({ ...draft }),
  join: (parts) => ({ ...emptyLimit, ...parts }) as LimitDraft,
};

function formOf(draft: LimitDraft): FormData {
  const form = new FormData();
  form.set('limit', JSON.stringify(sentLimit(draft)));
  return form;
}

/** What was typed before the page listened. */
function useEarly(draft: Pick<Draft<LimitDraft>, 'change'>) {
  const section = useRef<HTMLElement>(null);
  const begun = useRef(draft);
  useEffect(() => {
    const { kind = '', ...early } = earlyValues(section.current);
    const typed = Object.entries({ ...early, kind: kindOf(kind) }).filter(
      ([, text]) => text !== '',
    );
    if (typed.length === 0) return;
    begun.current.change((before) => ({ ...before, ...Object.fromEntries(typed) }));
  }, []);
  return section;
}

interface OneLimitProps extends LimitFormProps {
  onAdded: () => void;
}

function OneLimit({ options, add, place, onAdded }: OneLimitProps) {
  const save = saveByForm<LimitDraft, FormState>({ action: add, form: formOf });
  const draft = useDraft({ initial: emptyLimit, version: 0, place, save, shape, isForm: true });
  const section = useEarly(draft);
  const [busy, start] = useTransition();
  const submit = () =>
    start(async () => {
      if (!busy && (await draft.flush())) onAdded();
    });
  const state = problemsOf(draft);
  const isTyped = draft.state !== 'saved';
  return (
    <section ref={section} aria-labelledby="add-title" className="grid max-w-2xl gap-6">
      <h2 id="add-title" className="text-22 font-semibold">
        Add a limit
      </h2>
      <DraftNotices draft={draft} />
      <FormProblems state={state} />
      <Fields
        draft={draft.value}
        options={options}
        errorOf={(field) => errorAt(state, field)}
        set={(part) => draft.change((before) => ({ ...before, ...part }))}
      />
      <div className="grid justify-items-start gap-4">
        <Preview draft={draft.value} options={options} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button kind="primary" onClick={submit} aria-disabled={busy || undefined}>
            {busy ? 'Adding' : 'Add the limit'}
          </Button>
          {isTyped ? (
            <Button kind="quiet" onClick={draft.giveUp}>
              Undo what I typed
            </Button>
          ) : null}
          {isTyped ? <DraftStatus draft={draft} /> : null}
        </div>
        <p className="measure text-quiet">
          Every client is screened with it from now on: charts ask to screen again, and the sheet at
          home leaves out what the limit takes away.
        </p>
      </div>
    </section>
  );
}

/**
 * Adds one of the practice's own limits; says in a sentence what it will do before it does. What is typed waits on the
 * device until the limit holds; then the next one begins.
 */
export function LimitForm(props: LimitFormProps) {
  const [added, setAdded] = useState(0);
  return <OneLimit key={added} {...props} onAdded={() => setAdded(added + 1)} />;
}
