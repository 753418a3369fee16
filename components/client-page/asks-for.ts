import { dangerSigns } from '@/lib/content/danger-signs';
import type { Alarm } from '@/lib/domain/check-in/check-in';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';

/** Whether one of these danger signs asks for that. */
export function asksFor(dangers: readonly RedFlagId[] | null, alarm: Alarm): boolean {
  return dangerSigns.some((sign) => sign.alarm === alarm && dangers?.includes(sign.flag) === true);
}
