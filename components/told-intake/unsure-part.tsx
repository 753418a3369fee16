'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { settledOf, type Settlement } from '@/lib/domain/told-intake/settle-told';
import type { ToldLine } from '@/lib/domain/told-intake/told-lines';

import { AS_TOLD, OPEN_AGAIN, PATH_FIELD, STANDS_FIELD, type SettleAction } from './settle-fields';
import { ToldPart, ToldQuestion, toldRow } from './told-parts';

/** How the therapist settles what the client was not sure of. */
export interface Settling {
  settlements: readonly Settlement[];
  action: SettleAction;
  onSettled: (settlement: Settlement) => void;
}

interface UnsurePartProps {
  unsure: readonly ToldLine[];
  /** What the form says where it says otherwise than the client, by path; null where there is no form yet. */
  corrected: ReadonlyMap<string, string> | null;
  /** Null: there is nothing to settle yet, only to read. */
  settling: Settling | null;
}

interface SettleFormProps extends Settling {
  path: string;
  /** Settled by now: the button opens it again. */
  isSettled: boolean;
}

/** One tap that says: asked again, and it stays; or takes that back. */
function SettleForm({ path, isSettled, action, onSettled }: SettleFormProps) {
  const [state, send] = useFormAction<Awaited<ReturnType<SettleAction>>>(
    async (before, formData) => {
      const answer = await action(before, formData);
      if (answer.settlement) onSettled(answer.settlement);
      return answer;
    },
    { errors: [] },
  );
  return (
    <form action={send} className="mt-1 grid justify-items-start gap-2">
      <FormProblems state={state} />
      <input type="hidden" name={PATH_FIELD} value={path} />
      <input type="hidden" name={STANDS_FIELD} value={isSettled ? OPEN_AGAIN : AS_TOLD} />
      <SubmitButton kind={isSettled ? 'quiet' : 'secondary'} pending="Writing it down">
        {isSettled ? 'Open it again' : 'Asked again: it stays'}
      </SubmitButton>
    </form>
  );
}

function Corrected({ said, now }: { said: string; now: string }) {
  return (
    <>
      <strong className="font-semibold">Settled: {now}</strong>
      <span className="text-quiet"> (client: {said})</span>
    </>
  );
}

interface AnswerProps {
  line: ToldLine;
  /** What the form says there, where it says otherwise. */
  now: string | undefined;
  settling: Settling | null;
}

function Answer({ line, now, settling }: AnswerProps) {
  const { path, answer, said = answer } = line;
  const settled = settledOf(line, now, settling?.settlements ?? []);
  if (settled.state === 'corrected') return <Corrected said={said} now={settled.now} />;
  const isSettled = settled.state === 'stands';
  return (
    <>
      <strong className="font-semibold">{isSettled ? `Settled: ${answer}` : said}</strong>
      {isSettled ? <span className="block text-quiet">It stays. {settled.by}</span> : null}
      {settling ? <SettleForm {...settling} path={path} isSettled={isSettled} /> : null}
    </>
  );
}

/** What the client was not sure of: settled by a correction in the form, or by the word that it stays. */
export function UnsurePart({ unsure, corrected, settling }: UnsurePartProps) {
  return (
    <ToldPart title="Not sure: settle it together" id="told-unsure">
      {settling ? (
        <p className="text-quiet">
          Correct the answer in the form, or say that it stays. Until then it counts in the stricter
          way.
        </p>
      ) : null}
      <ul className="border-t border-rule">
        {unsure.map((line) => (
          <li key={line.path} className={toldRow}>
            <span className="measure">
              <ToldQuestion {...line} isForm={corrected !== null} />
            </span>
            <div dir="auto">
              <Answer line={line} now={corrected?.get(line.path)} settling={settling} />
            </div>
          </li>
        ))}
      </ul>
    </ToldPart>
  );
}
