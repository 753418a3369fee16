import { ruleBook } from '@/lib/content/rule-book';
import type { NewCheckIn } from '@/lib/data/check-ins';
import { alarmOf } from '@/lib/domain/check-in/alarm-of';
import type { SentCheckIn } from '@/lib/domain/check-in/check-in';
import { saidMoment } from '@/lib/domain/check-in/said-moment';
import { today as dayIn } from '@/lib/platform/clock';

interface Clocks {
  /** What the phone's clock showed when it sent, and what ours showed when it arrived. */
  sentAt: Date;
  receivedAt: Date;
  /** When the page was made. */
  since: Date;
  timeZone: string;
}

/** What the danger signs in it ask for, and which day of the practice's calendar it is of. */
export function judgeCheckIn(
  one: SentCheckIn,
  { sentAt, receivedAt, since, timeZone }: Clocks,
): NewCheckIn {
  const at = saidMoment({ saidAt: one.saidAt, sentAt, receivedAt, earliest: since });
  return { ...one, alarm: alarmOf(one.content, ruleBook.redFlags), day: dayIn(timeZone, at) };
}
