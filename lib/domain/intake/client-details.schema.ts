import { z } from 'zod';

import { isIsoDate, type IsoDate } from '../shared/iso-date';
import { lineText, longText } from '../shared/text';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^[0-9+()./ -]*$/;

/** What a client's contact form sends, parsed. Empty optional fields are null. */
export interface ClientDetails {
  name: string;
  birthDate: IsoDate;
  phone: string | null;
  email: string | null;
  address: string | null;
}

const emptyIsNull = (value: string | undefined): string | null => value || null;

/**
 * Schema of a client's contact data. Birth dates run from 1900 to today, which the caller passes in; each message says
 * what to do.
 */
export function clientDetailsSchema(today: IsoDate) {
  return z.object({
    name: lineText({ max: 120, min: 1, label: 'the name' }),
    birthDate: z
      .string({ error: 'Enter the birth date.' })
      .trim()
      .min(1, { error: 'Enter the birth date.', abort: true })
      .refine(isIsoDate, { error: 'Enter a real birth date, from 1900 on.', abort: true })
      .refine((date) => date <= today, {
        error: 'The birth date is in the future. Check the year.',
      }),
    phone: lineText({ max: 40, label: 'the phone number' })
      .refine((phone) => PHONE.test(phone), {
        error: 'Enter the phone number with digits, spaces, + - ( ) only.',
      })
      .optional()
      .transform(emptyIsNull),
    email: lineText({ max: 254, label: 'the e-mail address' })
      .refine((email) => email === '' || EMAIL.test(email), {
        error: 'Enter an e-mail address like name@example.org.',
      })
      .optional()
      .transform(emptyIsNull),
    address: longText({ max: 400, label: 'the address' }).optional().transform(emptyIsNull),
  });
}
