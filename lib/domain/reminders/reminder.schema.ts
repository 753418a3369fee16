import { z } from 'zod';

import type { PushTarget } from './reminder';

/** Services of the browsers that take pushes: nothing is sent anywhere else, whatever a phone says. */
const SERVICES = [
  /^fcm\.googleapis\.com$/,
  /(^|\.)push\.services\.mozilla\.com$/,
  /(^|\.)notify\.windows\.com$/,
  /(^|\.)push\.apple\.com$/,
];

function isService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username } = new URL(endpoint);
  const isPlain = protocol === 'https:' && port === '' && username === '';
  return isPlain && SERVICES.some((service) => service.test(hostname));
}

const key = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_-]+=*$/);

/** What a browser calls its place for pushes. */
export const pushTargetSchema: z.ZodType<PushTarget> = z.object({
  endpoint: z.string().max(1000).refine(isService),
  keys: z.object({ p256dh: key, auth: key }),
});

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** A time of day as a form sends it, as the minute of the day. */
const minuteOfDay = z
  .string()
  .regex(CLOCK)
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5)));

function parsedTarget(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The form of reminders. Each problem stands under its field; the words are the page's. */
export const reminderFormSchema = z.object({
  channel: z.enum(['mail', 'push']),
  daily: z.enum(['yes', 'no']).default('no'),
  dailyAt: minuteOfDay,
  visits: z.enum(['yes', 'no']).default('no'),
  quietFrom: minuteOfDay,
  quietUntil: minuteOfDay,
  target: z.string().max(4000).transform(parsedTarget).default(null),
});
