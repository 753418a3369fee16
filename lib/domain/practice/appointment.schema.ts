import { z } from 'zod';

import { addDays, isIsoDate, type IsoDate } from '../shared/iso-date';

/** Minutes of an appointment, dressing and the talk included; the database holds the same. */
export const APPOINTMENT_MINUTES = { min: 5, max: 480 } as const;

/** How far back and ahead of today an appointment may be. */
const DAYS = { back: 366, ahead: 731 } as const;

const WHOLE = `Enter whole minutes from ${APPOINTMENT_MINUTES.min} to ${APPOINTMENT_MINUTES.max}.`;

const minutes = z.coerce
  .number(WHOLE)
  .int(WHOLE)
  .min(APPOINTMENT_MINUTES.min, WHOLE)
  .max(APPOINTMENT_MINUTES.max, WHOLE);

/** When an appointment is and with whom, as its form sends it: day and time by the practice's own clock. */
export function appointmentSchema(today: IsoDate) {
  const [from, to] = [addDays(today, -DAYS.back), addDays(today, DAYS.ahead)];
  return z.object({
    day: z
      .string({ error: 'Enter the day.' })
      .trim()
      .refine(isIsoDate, { error: 'Enter a real day: year, month, day.', abort: true })
      .refine((day) => day >= from && day <= to, {
        error: 'That day is too far off. Check the year.',
      }),
    time: z
      .string({ error: 'Enter the time, like 14:05.' })
      .trim()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Enter the time, like 14:05.' }),
    minutes,
    therapistId: z.uuid({ error: 'Choose who works with the client.' }),
  });
}

/** An event of a calendar file that somebody has given to a client. `source` names the event in its own file. */
const chosenEvent = z.object({
  source: z.string().regex(/^[0-9a-f]{64}$/),
  startsAt: z.iso.datetime(),
  minutes,
  clientId: z.uuid(),
});

/** Events that one calendar file may bring at once. */
export const EVENTS_MAX = 500;

/** What comes back of a calendar file: the events that were given to a client, and who works with them. */
export const chosenEventsSchema = z.object({
  therapistId: z.uuid({ error: 'Choose who works with these clients.' }),
  events: z.array(chosenEvent).max(EVENTS_MAX),
});
export type ChosenEvent = z.infer<typeof chosenEvent>;
