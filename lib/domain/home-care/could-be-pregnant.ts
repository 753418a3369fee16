import type { ClinicalCase } from '../shared/clinical-case';
import { ageOn } from '../shared/iso-date';
import { mayBePregnant } from './other-way';
import type { SheetTexts } from './sheet-texts';

/** Beyond this age a sheet says nothing of pregnancy, unless the record does. */
const LAST_AGE = 55;

/**
 * Whether lines on pregnancy stand on a sheet. The sheet lies at home for weeks and nobody is asked for their sex, so a "no"
 * of the intake leaves them; they go only where the age rules it out and the record says neither yes nor not sure.
 */
export function couldBePregnant(
  clinicalCase: Pick<ClinicalCase, 'birthDate' | 'today' | 'pregnancy' | 'contraindications'>,
): boolean {
  const { birthDate, today } = clinicalCase;
  return mayBePregnant(clinicalCase) || birthDate === null || ageOn(birthDate, today) <= LAST_AGE;
}

/** Lines without the sentences that hold in pregnancy only. */
export function withoutPregnancy(
  lines: readonly string[],
  { inPregnancy }: Pick<SheetTexts, 'inPregnancy'>,
): string[] {
  return lines
    .map((line) => inPregnancy.reduce((rest, sentence) => rest.replace(sentence, ''), line).trim())
    .filter((line) => line !== '');
}
