import { z } from 'zod';

import { lineText } from '../shared/text';
import { roles } from './permissions';
import { trainings } from './training';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An address that somebody signs in with, lower case: written in any case it is one account. */
export const signInEmail = (label: string) =>
  lineText({ max: 254, min: 1, label })
    .refine((email) => email === '' || EMAIL.test(email), {
      error: 'Enter an e-mail address like name@example.org.',
    })
    .transform((email) => email.toLowerCase());

const role = z.enum(roles, { error: 'Choose what the person does here.' });

/** Whom an owner asks to join, and as what. */
export const inviteSchema = z.object({ email: signInEmail('the person’s e-mail address'), role });

/** What an owner keeps of a person: the role, and what the person may treat. */
export const personSchema = z.object({
  role,
  licence: lineText({ max: 120, label: 'the licence' }),
  trainings: z.array(z.enum(trainings)).max(trainings.length),
});
