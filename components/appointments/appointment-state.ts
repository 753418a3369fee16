import type { SentState } from '@/components/drafts/save-by-form';

import type { OverlapWords } from './overlap-notice';

/** What an appointment's form is answered. */
export interface AppointmentState extends SentState {
  /** Appointments at the same time. Not empty: nothing was saved, and the person is asked. */
  overlaps?: OverlapWords[];
}
