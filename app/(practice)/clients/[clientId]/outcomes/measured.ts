import { measuredToday, type MeasuredToday } from '@/app/outcomes-of';
import type { Member } from '@/lib/access/require-member';
import { openOutcomes, type OutcomesOfClient } from '@/lib/data/open-outcomes';
import type { MeasureFormRow } from '@/lib/data/rows/outcome-row';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { outcomeMeasures, type OutcomeMeasure } from '@/lib/domain/outcomes/measure';

/** The stored rows beside what the rules say of them today. */
export interface Measured {
  rows: OutcomesOfClient;
  now: MeasuredToday;
}

/** Reads what was measured of a client; null when the practice has none of that id. */
export async function readMeasured(
  { scope, today, practice }: Member,
  clientId: string,
): Promise<Measured | null> {
  const rows = await openOutcomes(scope, clientId);
  return rows && { rows, now: measuredToday(rows, { today, timeZone: practice.timeZone }) };
}

/** A measure that the address names; null for any other word. */
export const measureIn = (given: string): OutcomeMeasure | null =>
  outcomeMeasures.find((id) => id === given) ?? null;

/** The practice's own sentences in a language, in their newest version. */
export const formIn = (
  { forms }: OutcomesOfClient,
  measure: OutcomeMeasure,
  language: SheetLanguage,
): MeasureFormRow | null =>
  forms.find((form) => form.measure === measure && form.language === language) ?? null;

/** Whether a measure can be asked: one whose sentences the practice has to enter only where it has. */
export const canAsk = (rows: OutcomesOfClient, measure: OutcomeMeasure): boolean =>
  measure !== 'rmdq_24' || rows.forms.length > 0;

/** The measures to ask today, one after the other: pain is asked in the session record, at every session. */
export const toAsk = ({ rows, now }: Measured): OutcomeMeasure[] =>
  now.due
    .filter(({ because, measure }) => because !== 'every_session' && canAsk(rows, measure))
    .map(({ measure }) => measure);

/** Where one measure is asked. */
export const askHref = (
  clientId: string,
  measure: OutcomeMeasure,
  query: Readonly<Record<string, string>> = {},
): string => {
  const asked = new URLSearchParams(query).toString();
  return `/clients/${clientId}/outcomes/${measure}${asked === '' ? '' : `?${asked}`}`;
};
