import type { FormState } from '@/components/forms/form-state';
import type { ReminderChannel } from '@/lib/domain/reminders/reminder';
import type { ReminderTexts } from '@/lib/domain/reminders/reminder-texts';

interface ReminderProblemsProps {
  channel: ReminderChannel;
  texts: ReminderTexts;
  state: FormState;
}

/** What to mend, with a way to it; a form that did not arrive is told so, all in the client's language. */
export function ReminderProblems({ channel, texts, state }: ReminderProblemsProps) {
  return (
    <div role="alert" className="grid gap-1 font-semibold text-stop empty:hidden">
      {state.message === undefined ? null : <p>{texts.failed}</p>}
      {state.errors.map(({ field, message }) => (
        <a key={field} href={`#${channel}-${field}`} className="underline">
          {message}
        </a>
      ))}
    </div>
  );
}
