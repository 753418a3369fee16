import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { TriggerPoint } from '@/lib/domain/session-record/trigger-point.schema';

/** Trigger points of a signed record, and what their muscles are called. */
export interface FoundPoints {
  points: readonly TriggerPoint[];
  names: Partial<Record<Muscle, string>>;
}
