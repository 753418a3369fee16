import { useState } from 'react';

import { overlapSeen } from '@/lib/domain/practice/overlap-seen';

import type { AppointmentState } from './appointment-state';
import type { OverlapWords } from './overlap-notice';

/** What a form asks before it saves over other appointments. */
export interface Asked {
  /** The fields that were asked about: of others nothing was said. */
  seen: string;
  overlaps: OverlapWords[];
}

/** What the last answer asks, null where it asks nothing; and how the form hears an answer (`saveByForm`). */
export function useAsked() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const hear = ({ overlaps = [], values = {} }: AppointmentState): boolean => {
    setAsked(overlaps.length > 0 ? { seen: overlapSeen(values), overlaps } : null);
    return overlaps.length === 0;
  };
  return { asked, hear };
}
