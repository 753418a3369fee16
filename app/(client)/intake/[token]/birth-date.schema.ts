import { z } from 'zod';

import { isIsoDate, type IsoDate } from '@/lib/domain/shared/iso-date';

const number = (max: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(max));

const two = (value: number): string => String(value).padStart(2, '0');

/** A birth date as people give it, day, month and year apart. Whether it is the right one is the gate's answer. */
export const birthDateSchema = z
  .object({ day: number(31), month: number(12), year: number(9999) })
  .transform(
    ({ day, month, year }): IsoDate => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
  )
  .refine(isIsoDate);
