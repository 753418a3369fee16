import { EmergencyPage, SameDay } from '@/components/home-care/client-alerts';
import { Button } from '@/components/ui/button';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';

import { asksFor } from './asks-for';
import { NoteOnSending } from './note-on-sending';
import type { PhonePage } from './phone-page';
import type { Telling } from './use-told';
import { useWords } from './words';

interface SentProps {
  page: PhonePage;
  telling: Telling;
  end: () => void;
  dangers: readonly RedFlagId[] | null;
}

/** What was told is on its way; a danger sign stays in front of the eyes. */
export function Sent({ page, telling, end, dangers }: SentProps) {
  const all = useWords();
  const words = all.checkIn;
  const isEmergency = asksFor(dangers, 'emergency');
  const isUrgent = asksFor(dangers, 'urgent');
  return (
    <div className="grid justify-items-start gap-6">
      {isEmergency ? <EmergencyPage practice={page.practice} words={all} /> : null}
      {!isEmergency && isUrgent ? <SameDay practice={page.practice} words={all} /> : null}
      {isEmergency || isUrgent ? null : (
        <p role="status" className="text-28 font-semibold">
          {words.done}
        </p>
      )}
      <NoteOnSending state={telling.state} />
      {isEmergency ? null : (
        <Button kind="primary" className="min-h-14 text-20" onClick={end}>
          {words.back_}
        </Button>
      )}
    </div>
  );
}
