'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { ToneShape } from '@/components/ui/tone-shape';

export interface AreaView {
  area: string;
  title: string;
  given: boolean;
  /** "Yes: gluteal-1, signed by hand, 24 Nov 2026". */
  said: string;
  /** Takes the yes back; null where there is none, or nobody may. */
  takeBack: FormAction | null;
}

/** Where each area stands today, with one tap that takes a yes back. */
export function AreaList({
  areas,
  asksParty,
}: {
  areas: readonly AreaView[];
  /** Under 18 either the client or the guardian may take it back. */
  asksParty: boolean;
}) {
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {areas.map(({ area, title, given, said, takeBack }) => (
        <li key={area} className="grid gap-2 py-3">
          <p className="flex flex-wrap items-center gap-x-3">
            <strong className="font-semibold">{title}</strong>
            <span className="flex items-center gap-2">
              {given ? null : <ToneShape tone="hold" />}
              {given ? 'May be worked on' : 'Not to be worked on'}
            </span>
          </p>
          <p className="measure text-quiet" dir="auto">
            {said}
          </p>
          {takeBack ? <TakeBack {...{ area, title, asksParty }} action={takeBack} /> : null}
        </li>
      ))}
    </ul>
  );
}

const parties = [
  { value: 'client', label: 'The client' },
  { value: 'guardian', label: 'The guardian' },
];

interface TakeBackProps {
  area: string;
  title: string;
  asksParty: boolean;
  action: FormAction;
}

function TakeBack({ area, title, asksParty, action }: TakeBackProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="flex flex-wrap items-end gap-3 print:hidden">
      <FormProblems state={state} />
      <div className="w-72 max-w-full">
        <TextField
          name="reason"
          id={`${area}.reason`}
          label={
            <>
              Why<span className="sr-only"> {title} is taken back</span>
            </>
          }
          hint="May stay empty"
          defaultValue={state.values?.['reason']}
          error={errorAt(state, `${area}.reason`)}
          autoComplete="off"
          dir="auto"
        />
      </div>
      {asksParty ? (
        <SelectField
          name="party"
          id={`${area}.party`}
          label="Who says so"
          options={parties}
          defaultValue={state.values?.['party'] ?? 'client'}
        />
      ) : null}
      <SubmitButton kind="secondary" pending="Saving">
        Take back<span className="sr-only"> the yes to {title}</span>
      </SubmitButton>
    </form>
  );
}
