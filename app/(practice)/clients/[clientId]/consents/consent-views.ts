import { shownMoment } from '@/app/shown-moment';
import type { AreaView } from '@/components/consent/area-list';
import type { ConsentView } from '@/components/consent/consent-history';
import type { FormAction } from '@/components/forms/form-state';
import { english } from '@/lib/content/languages/en';
import type { ConsentRow } from '@/lib/data/rows/consent-row';
import { consentAreas, type ConsentArea } from '@/lib/domain/anatomy/muscle';
import { consentNote, wayWords } from '@/lib/domain/consent/consent-words';
import type { AreaConsent, ConsentsToday } from '@/lib/domain/consent/consents-today';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

const { areas: texts } = english.consent;

/** What an area is called. */
export const areaTitle = (area: ConsentArea): string => texts[area].title;

const missing = { client: 'the client’s own yes', guardian: 'the guardian’s yes' } as const;

function saidOf({ given, lacks }: AreaConsent, note: string): string {
  if (given) return `Yes: ${note}.`;
  const wanted = `Missing: ${lacks.map((party) => missing[party]).join(' and ')}.`;
  return note === '' ? wanted : `${wanted} Last word: ${note}.`;
}

/** Where each area stands, in words. */
export function areaViews(
  states: ConsentsToday,
  {
    records,
    answers,
    takeBack,
  }: {
    records: readonly ConsentRow[];
    answers: IntakeAnswers;
    takeBack: ((area: ConsentArea) => FormAction) | null;
  },
): AreaView[] {
  return consentAreas.map((area) => ({
    area,
    title: areaTitle(area),
    given: states[area].given,
    said: saidOf(states[area], consentNote(area, { records, answers })),
    takeBack: takeBack && states[area].given ? takeBack(area) : null,
  }));
}

function whoWords({ party, guardian }: ConsentRow): string {
  if (party === 'client') return 'by the client';
  return guardian ? `by ${guardian.name}, ${guardian.relation}` : 'by the guardian';
}

function aboutOf(row: ConsentRow, timeZone: string): string {
  const { at, signature, wordingVersion, recordedByName } = row;
  return [
    shownMoment(at, timeZone),
    whoWords(row),
    wayWords(signature),
    ...(wordingVersion === null ? [] : [`text ${wordingVersion}`]),
    recordedByName === null ? 'on the client’s own page' : `with ${recordedByName}`,
  ].join(', ');
}

/** Everything that was said, in words. */
export function consentViews(records: readonly ConsentRow[], timeZone: string): ConsentView[] {
  return records.map((row) => ({
    id: row.id,
    title: row.shown?.title ?? areaTitle(row.area),
    said: row.given ? 'Yes' : row.shown ? 'No' : 'Taken back',
    about: aboutOf(row, timeZone),
    shown: row.shown,
    reason: row.reason,
    signature: row.signature,
  }));
}
