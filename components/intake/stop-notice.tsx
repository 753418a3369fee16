import { Phone } from 'lucide-react';
import type { ReactNode } from 'react';

import { buttonStyle } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/notice';
import type { AskedFlag } from '@/lib/domain/intake/intake-questions';
import { isEmergencyNow, type ShortScreenAnswers } from '@/lib/domain/screening/short-screen';

/** What to do at once, in the words of the stop screen. */
export interface StopAction {
  title: string;
  lines: readonly string[];
  phone: string | null;
  /** Left out: emergency. */
  word?: string;
}

interface StopNoticeProps {
  flags: readonly AskedFlag[];
  given: ShortScreenAnswers['redFlags'];
  action: StopAction;
  /** What to do with the form meanwhile. */
  children: ReactNode;
}

/** An emergency does not wait for the rest of the form: it is said as soon as the answer is there. */
export function StopNotice({ flags, given, action, children }: StopNoticeProps) {
  if (!isEmergencyNow(flags, { redFlags: given })) return null;
  return (
    <div role="alert">
      <Notice tone="stop" word={action.word ?? 'Emergency'} title={action.title}>
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
        {children}
      </Notice>
    </div>
  );
}
