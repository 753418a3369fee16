'use client';

import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { TextField } from '@/components/forms/text-field';

export interface LimitView {
  id: string;
  name: string;
  /** What it does, in a sentence. */
  sentence: string;
  reason: string;
  /** Who added it, when; who withdrew it, when, and why. */
  history: readonly string[];
  /** Null where it is only read, or withdrawn already. */
  withdraw: FormAction | null;
}

interface LimitListProps {
  title: string;
  /** What stands there while there is none. */
  none: string;
  limits: readonly LimitView[];
}

/** The practice's own limits in words. */
export function LimitList({ title, none, limits }: LimitListProps) {
  return (
    <section aria-label={title}>
      <h2 className="border-t-2 border-ink pt-2 text-22 font-semibold">{title}</h2>
      {limits.length === 0 ? <p className="py-2 text-quiet">{none}</p> : null}
      <ul className="divide-y divide-rule">
        {limits.map((limit) => (
          <li key={limit.id} className="py-3">
            <h3 className="text-18 font-semibold">
              <bdi>{limit.name}</bdi>
            </h3>
            <p className="measure">{limit.sentence}</p>
            <p className="measure whitespace-pre-line text-quiet" dir="auto">
              {limit.reason}
            </p>
            {limit.history.map((line) => (
              <p key={line} className="text-14 text-quiet">
                <bdi>{line}</bdi>
              </p>
            ))}
            {limit.withdraw ? <Withdraw {...limit} withdraw={limit.withdraw} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Withdraw({ id, name, withdraw }: LimitView & { withdraw: FormAction }) {
  return (
    <FoldedForm
      action={withdraw}
      summary={
        <>
          Withdraw<span className="sr-only"> {name}</span>
        </>
      }
      pending="Withdrawing"
      button="Withdraw the limit"
    >
      {(state) => (
        <TextField
          label="Why it no longer holds"
          name="reason"
          id={`${id}.reason`}
          defaultValue={state.values?.['reason'] ?? ''}
          error={errorAt(state, `${id}.reason`)}
          dir="auto"
        />
      )}
    </FoldedForm>
  );
}
