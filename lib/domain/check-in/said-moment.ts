/**
 * When something was really said on a phone whose clock may be wrong: as long before it was sent as the phone says, and
 * never after it arrived nor before `earliest` (the page's own beginning).
 */
export function saidMoment({
  saidAt,
  sentAt,
  receivedAt,
  earliest,
}: Record<'saidAt' | 'sentAt' | 'receivedAt' | 'earliest', Date>): Date {
  const waited = Math.max(0, sentAt.getTime() - saidAt.getTime());
  const at = receivedAt.getTime() - waited;
  return new Date(Math.max(at, Math.min(earliest.getTime(), receivedAt.getTime())));
}
