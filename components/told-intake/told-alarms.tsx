'use client';

import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { TextArea } from '@/components/forms/text-area';
import { Notice } from '@/components/ui/notice';
import type { Alarm } from '@/lib/domain/check-in/check-in';

/** A danger sign of an own intake that waits for the practice. */
export interface OpenToldAlarm {
  id: string;
  alarm: Alarm;
  when: string;
  /** The red flag in words. */
  what: string;
  /** When the client called it a wrong tap; null: the client has not. */
  wrongTap: string | null;
  /** Null for whoever may only read. */
  answer: FormAction | null;
}

const words = { emergency: 'Emergency', urgent: 'Urgent' } as const;

/** Stands until somebody has said what was done, also where the client has taken the answer back. */
export function ToldAlarms({ alarms }: { alarms: readonly OpenToldAlarm[] }) {
  return alarms.map(({ id, alarm, when, what, wrongTap, answer }) => (
    <Notice
      key={id}
      tone="stop"
      word={words[alarm]}
      title={`A danger sign, told in the own intake, ${when}`}
    >
      <p>{what}</p>
      {wrongTap ? (
        <p>
          <span className="font-semibold">Client says: wrong tap</span>, {wrongTap}. Ask the client,
          then write down below what was done: it stays here until you have.
        </p>
      ) : null}
      <p>The client has read whom to call. Call the client before anything else.</p>
      {answer ? (
        <FoldedForm action={answer} summary="It is dealt with" pending="Saving" button="Save">
          {(state) => (
            <TextArea
              id={`note-${id}`}
              name="note"
              label="What was done"
              hint="For the chart. The client does not see it."
              defaultValue={state.values?.['note'] ?? ''}
              error={errorAt(state, 'note')}
              maxLength={1000}
              required
            />
          )}
        </FoldedForm>
      ) : null}
    </Notice>
  ));
}
