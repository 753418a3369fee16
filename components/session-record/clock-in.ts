/** "15:01": an instant by the practice's own clock. */
export function clockIn(timeZone: string, instant: string): string {
  const style = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', style).format(new Date(instant));
}
