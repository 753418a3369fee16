'use client';

import { Download } from 'lucide-react';

import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { TextArea } from '@/components/forms/text-area';
import { buttonStyle } from '@/components/ui/button-style';
import { dateWords } from '@/lib/domain/intake/answer-words';

interface ClearanceView {
  id: string;
  /** What it clears. */
  name: string;
  clinician: string;
  day: string;
  note: string;
  /** The last day on which it holds. */
  until: string;
  holds: boolean;
  /** Where the paper that came with it is downloaded from; null: there is none. */
  paper: string | null;
  takeBack: FormAction | null;
}

/** The clearances that were logged; one that was a mistake is taken back with a reason and stays readable in the audit. */
export function LoggedClearances({ clearances }: { clearances: readonly ClearanceView[] }) {
  if (clearances.length === 0) return null;
  return (
    <section aria-labelledby="clearances-title">
      <h2 id="clearances-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Clearances
      </h2>
      <ul className="divide-y divide-rule">
        {clearances.map(({ id, name, clinician, day, note, until, holds, paper, takeBack }) => (
          <li key={id} className="py-2">
            <p>
              <strong className="font-semibold">{name}</strong>: <bdi>{clinician}</bdi>,{' '}
              {dateWords(day)}
            </p>
            <p className="measure whitespace-pre-line text-quiet" dir="auto">
              {note}
            </p>
            <p className={holds ? 'text-quiet' : 'font-semibold text-hold-ink'}>
              {holds
                ? `Holds to and including ${until}`
                : `Ended on ${until}: it opens nothing any more`}
            </p>
            {paper === null ? null : (
              <p className="py-1">
                <a href={paper} download className={buttonStyle('secondary')}>
                  <Download aria-hidden size={18} />
                  Download the paper<span className="sr-only"> of {name}</span>
                </a>
              </p>
            )}
            {takeBack ? <TakeBack id={id} name={name} action={takeBack} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeBack({ id, name, action }: { id: string; name: string; action: FormAction }) {
  return (
    <FoldedForm
      action={action}
      summary={
        <>
          Take back<span className="sr-only"> the clearance of {name}</span>
        </>
      }
      pending="Saving"
      button="Take it back and screen again"
    >
      {(state) => (
        <TextArea
          label="Why it is taken back"
          name="reason"
          id={`${id}.reason`}
          defaultValue={state.values?.['reason']}
          error={errorAt(state, `${id}.reason`)}
          rows={2}
        />
      )}
    </FoldedForm>
  );
}
