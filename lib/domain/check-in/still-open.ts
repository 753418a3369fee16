import type { Alarm, CheckInContent } from './check-in';

interface Told {
  alarm: Alarm | null;
  content: CheckInContent;
  answer: object | null;
}

/** What the practice has to deal with: danger signs, the emergencies first, then questions, each the oldest first. */
export function stillOpen<Row extends Told>(told: readonly Row[]): Row[] {
  const open = told.filter(({ answer }) => answer === null).reverse();
  const of = (alarm: Alarm | null): Row[] => open.filter((row) => row.alarm === alarm);
  const asks = of(null).filter(
    ({ content }) => content.kind === 'check_in' && content.question !== '',
  );
  return [...of('emergency'), ...of('urgent'), ...asks];
}
