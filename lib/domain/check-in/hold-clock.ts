/** A clock that counts down: running it is an instant, so that a screen that slept is right when it wakes; paused, what is left. */
export type HoldClock =
  | { state: 'waiting'; seconds: number }
  | { state: 'running'; endsAt: number }
  | { state: 'paused'; leftMs: number };

/** Whole seconds left at an instant in milliseconds; 0 when the time is up. */
export function holdSecondsLeft(clock: HoldClock, at: number): number {
  if (clock.state === 'waiting') return clock.seconds;
  const leftMs = clock.state === 'paused' ? clock.leftMs : clock.endsAt - at;
  return Math.max(0, Math.ceil(leftMs / 1000));
}

/** Starts it, or goes on where it was paused. One that runs goes on as it is. */
export function startHold(clock: HoldClock, at: number): HoldClock {
  if (clock.state === 'running') return clock;
  const leftMs = clock.state === 'paused' ? clock.leftMs : clock.seconds * 1000;
  return { state: 'running', endsAt: at + leftMs };
}

/** Holds it; nothing is lost. */
export function pauseHold(clock: HoldClock, at: number): HoldClock {
  if (clock.state !== 'running') return clock;
  return { state: 'paused', leftMs: Math.max(0, clock.endsAt - at) };
}
