'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition, type ReactNode } from 'react';

import { earlyValues } from '@/components/forms/early-values';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt } from '@/components/forms/form-state';
import { Button } from '@/components/ui/button';

import { DraftNotices } from './draft-notices';
import type { DraftError, SaveDraft } from './draft-saved';
import { DraftStatus } from './draft-status';
import type { DraftShape } from './draft-view';
import { useDraft, type Draft, type DraftPlace } from './use-draft';

/** A form's fields by name, as they are typed. */
export type FormValues = Readonly<Record<string, string>>;

/** What a field of the form is given. */
export interface FieldAt {
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

interface DraftFormProps {
  initial: FormValues;
  version: number;
  place: DraftPlace;
  save: SaveDraft<FormValues>;
  /** What the button says. */
  submit: string;
  /** Where it leads once it is saved; left out: the page stays. */
  next?: string;
  /** What the button says that gives up what was typed, and leads there too. */
  cancel?: string;
  /** Where that leads instead. */
  cancelTo?: string;
  /** What is missing before it is worth sending: of a form of something new, an empty one is not "saved already". */
  missing?: (values: FormValues) => DraftError[];
  className?: string;
  children: (at: (name: string) => FieldAt) => ReactNode;
}

const shape: DraftShape<FormValues> = {
  split: (values) => values,
  join: (parts) => parts as FormValues,
};

/** An error at no field is one of the whole. */
export function problemsOf({ errors }: Pick<Draft<FormValues>, 'errors'>) {
  const whole = errors.find(({ field }) => field === 'draft');
  const atFields = errors.filter(({ field }) => field !== 'draft');
  return { errors: atFields, ...(whole && { message: whole.message }) };
}

/** What was typed before the page listened is in its fields already. */
function useEarly(draft: Pick<Draft<FormValues>, 'value' | 'change'>) {
  const form = useRef<HTMLFormElement>(null);
  const begun = useRef(draft);
  useEffect(() => {
    const { value, change } = begun.current;
    const early = Object.entries(earlyValues(form.current));
    const typed = early.filter(([name, text]) => name in value && value[name] !== text);
    if (typed.length > 0) change((before) => ({ ...before, ...Object.fromEntries(typed) }));
  }, []);
  return form;
}

/**
 * A form that is sent when it is whole. What is typed waits on the device until then; what somebody else saved meanwhile
 * is put together with it, and a field that both changed is chosen.
 */
export function DraftForm(props: DraftFormProps) {
  const { initial, version, place, save, next, className, children } = props;
  const draft = useDraft({ initial, version, place, save, shape, isForm: true });
  const form = useEarly(draft);
  const { push } = useRouter();
  const [busy, start] = useTransition();
  const [lacks, setLacks] = useState<DraftError[]>([]);
  const submit = () =>
    start(async () => {
      const missing = props.missing?.(draft.value) ?? [];
      setLacks(missing);
      if (busy || missing.length > 0) return;
      if ((await draft.flush()) && next !== undefined) push(next);
    });
  const problems = problemsOf(lacks.length > 0 ? { errors: lacks } : draft);
  const at = (name: string): FieldAt => ({
    name,
    value: draft.value[name] ?? '',
    error: errorAt(problems, name),
    onChange: (value) => draft.change((before) => ({ ...before, [name]: value })),
  });
  return (
    <form
      ref={form}
      // Answered, React would empty the fields of an action; sent before the page listens, it is taken up by one.
      action={submit}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      noValidate
      className={className}
    >
      <DraftNotices draft={draft} />
      <FormProblems state={problems} />
      {children(at)}
      <FormFoot {...props} draft={draft} busy={busy} />
    </form>
  );
}

type FootProps = DraftFormProps & { draft: Draft<FormValues>; busy: boolean };

function GiveUp({ next, cancel, cancelTo = next, draft }: FootProps) {
  const { push } = useRouter();
  if (cancel === undefined && draft.state === 'saved') return null;
  const giveUp = () => {
    draft.giveUp();
    if (cancelTo !== undefined) push(cancelTo);
  };
  return (
    <Button type="button" kind="quiet" onClick={giveUp}>
      {cancel ?? 'Undo what I typed'}
    </Button>
  );
}

function FormFoot(props: FootProps) {
  const { submit, draft, busy } = props;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button type="submit" kind="primary" aria-disabled={busy || undefined}>
        {busy ? 'Saving' : submit}
      </Button>
      <GiveUp {...props} />
      {/* Nothing is said to be saved while nothing was typed. */}
      {draft.state !== 'saved' || draft.savedAt ? <DraftStatus draft={draft} /> : null}
    </div>
  );
}
