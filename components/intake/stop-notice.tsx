import { Phone } from 'lucide-react';

import { buttonStyle } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/notice';
import type { AskedFlag } from '@/lib/domain/intake/intake-questions';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

/** What to do at once, in the words of the stop screen. */
export interface StopAction {
  title: string;
  lines: readonly string[];
  phone: string | null;
}

interface StopNoticeProps {
  flags: readonly AskedFlag[];
  given: IntakeAnswers['redFlags'];
  action: StopAction;
}

const raises = (flag: AskedFlag, given: IntakeAnswers['redFlags']): boolean => {
  const answer = given[flag.id];
  return (
    flag.level === 'emergency' && (answer === 'yes' || (answer === 'not_sure' && flag.starred))
  );
};

/** An emergency does not wait for the rest of the form: it is said as soon as the answer is there. */
export function StopNotice({ flags, given, action }: StopNoticeProps) {
  if (!flags.some((flag) => raises(flag, given))) return null;
  return (
    <div role="alert">
      <Notice tone="stop" word="Emergency" title={action.title}>
        <ol className="list-decimal pl-5">
          {action.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {action.phone ? (
          <p>
            <a href={`tel:${action.phone}`} className={buttonStyle('stop')}>
              <Phone aria-hidden size={18} />
              Call {action.phone}
            </a>
          </p>
        ) : null}
        <p>
          The answers are saved as they are. Finish and sign the intake when help is on its way:
          then the summary can be printed.
        </p>
      </Notice>
    </div>
  );
}
