import type { ConsentArea } from '../anatomy/muscle';
import type { FieldLines } from './visit';

const consent =
  (area: ConsentArea): FieldLines =>
  ({ visit }) => {
    const given = visit.consents[area];
    const said = given === undefined ? 'Not asked' : given ? 'Given' : 'Not given';
    const note = visit.consentNotes?.[area] ?? '';
    return [note === '' ? said : `${said} (${note})`];
  };

/** Who, when, where, with whose agreement, after which screening: facts, never the therapist's to rewrite. */
export const headerFields: Readonly<Record<string, FieldLines>> = {
  client: ({ visit }) => [visit.client],
  date: ({ visit }) => [visit.day],
  start_and_end: ({ visit: { start, end } }) => [
    end === null ? `From ${start}` : `${start} to ${end}`,
  ],
  therapist: ({ visit }) => [visit.therapist],
  location: ({ visit }) => [visit.practice],
  session_number: ({ visit }) => [String(visit.sessionNumber)],
  plan_reference: ({ visit }) => [visit.planReference],
  consent_general: consent('general'),
  consent_gluteal: consent('gluteal'),
  consent_inner_thigh: consent('inner_thigh'),
  consent_abdomen: consent('abdomen'),
  chaperone_offered: ({ record: { chaperoneOffered } }) =>
    chaperoneOffered === null ? [] : [chaperoneOffered ? 'Yes' : 'No'],
  screen_result: ({ visit }) => [visit.screening.result],
  clearance_reference: ({ visit }) => visit.screening.clearances,
};
