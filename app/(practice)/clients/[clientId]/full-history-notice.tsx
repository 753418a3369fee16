import type { ReactNode } from 'react';

import { Notice } from '@/components/ui/notice';
import { fullHistoryReasons } from '@/lib/content/short-screen-words';
import type { DayCheck } from '@/lib/domain/screening/day-check';

interface FullHistoryNoticeProps {
  dayCheck: DayCheck | null;
  /** Where it is done. */
  children?: ReactNode;
}

/** That only the whole health history will do, and why; nothing while it need not be asked again. */
export function FullHistoryNotice({ dayCheck, children }: FullHistoryNoticeProps) {
  if (dayCheck?.state !== 'ask_full_history') return null;
  const reasons = dayCheck.because.map((reason) => fullHistoryReasons[reason]);
  return (
    <Notice
      tone="hold"
      word="Full health history"
      title="Ask the whole of it again before a session"
    >
      <p>Because of {reasons.join(', and ')}.</p>
      {children}
    </Notice>
  );
}
