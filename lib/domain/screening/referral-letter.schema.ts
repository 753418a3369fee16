import { z } from 'zod';

import { isoDate } from '../shared/date.schema';

const text = z.string().max(4000);
const lines = z.array(text).max(200);

const finding = z.strictObject({
  /** What the client has, by its name; empty where the answers say it all: a letter names no disease that nobody has found. */
  name: text,
  raisedBy: z.array(z.strictObject({ question: text, answer: text })).max(200),
});

/** A letter to a doctor as it was issued. The database keeps it as JSON and parses it with this on the way out. */
export const referralLetterSchema = z.strictObject({
  language: z.literal('en'),
  contentVersion: text,
  /** 1, 2, 3 … for this client. */
  number: z.number().int().min(1),
  issuedOn: isoDate,
  practice: z.strictObject({ name: text, phone: text }),
  therapist: z.strictObject({ name: text, licence: text }),
  client: z.strictObject({
    name: text,
    birthDate: isoDate,
    age: z.number().int().min(0),
    phone: text,
  }),
  /** To whom, as the therapist typed it; empty: the client's doctor. */
  recipient: text,
  /** `today`: a review on the same day is asked for. */
  urgency: z.enum(['today', 'routine']),
  findings: z.array(finding).min(1).max(200),
  /** What the client says it is, and who said so. */
  causes: lines,
  facts: z.array(z.strictObject({ label: text, value: text })).max(20),
  medicines: lines,
  /** What else was found, by name, so that a limit is understood; letters from before this was told have none. */
  alsoKnown: lines.default([]),
  /** What the practice does until there is an answer. */
  meanwhile: lines,
  /** What is asked of the reader, and what is to come back. */
  asked: lines,
  wanted: lines,
  /** The therapist's own words, as they were typed. */
  ownWords: text,
  /** What this letter is not. */
  footnote: text,
});
export type ReferralLetter = z.infer<typeof referralLetterSchema>;
