import fc from 'fast-check';

import { ruleBook } from '@/lib/content/rule-book';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { buildSheetDocument } from '@/lib/domain/home-care/build-sheet-document';
import { diaryOf } from '@/lib/domain/home-care/diary';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { screen } from '@/lib/domain/screening/screen';
import { addDays } from '@/lib/domain/shared/iso-date';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { readDrawings } from '@/lib/print/drawings';
import { drawingsOfSheet } from '@/lib/print/sheet';
import type { PrintedSheet } from '@/lib/print/sheet-data';

import { mostlyPlanned } from './any-case';

const SEED = 7;
const ITEMS = 4;
/** One in nine has four items. */
const CASES = 5_000;
const DAYS_TO_NEXT_VISIT = 7;

const practice = {
  name: 'Riverside Massage Practice',
  practicePhone: '020 7946 0101',
  urgentPhone: '111',
  emergencyNumber: '999',
  maternityPhone: '020 7946 0202',
  crisisPhone: '116 123',
};

/** The sheet that the product offers for a case, if it has four items. */
function documentOf(clinicalCase: ClinicalCase, number: number): SheetDocument | null {
  const screening = screen({ clinicalCase, ruleBook });
  const program = draftProgram({ clinicalCase, screening, ruleBook }) ?? [];
  if (program.length !== ITEMS) return null;
  const built = buildSheetDocument({
    ...{ practice, client: { name: 'Maria Silva' }, therapist: 'Anna Weiss' },
    ...{ issuedOn: clinicalCase.today, number, clinicalCase, screening, program, ruleBook },
    texts: fixedSheetTexts,
  });
  return built.ok ? built.document : null;
}

async function printed(document: SheetDocument): Promise<PrintedSheet> {
  const from = document.issuedOn;
  return {
    ...{ document, code: 'K7Q2-9M4T-XB3', versionCode: `${document.number}-A7F2` },
    url: 'https://fascicle.example/s/K7Q29M4TXB3',
    diary: diaryOf({ from, nextVisit: addDays(from, DAYS_TO_NEXT_VISIT) }),
    ...{ paper: 'a4', layout: 'standard', pictures: new Map() },
    drawings: await readDrawings(drawingsOfSheet(document)),
  };
}

/** So many different sheets of four items with their drawings, the same every time, each for another name. */
export async function someSheets(count: number): Promise<PrintedSheet[]> {
  const cases = fc.sample(mostlyPlanned(ruleBook), { seed: SEED, numRuns: CASES });
  const found = cases.flatMap((one, at) => documentOf(one, at + 1) ?? []);
  if (found.length === 0) throw new Error('No drawn case has a sheet of four items.');
  const all: PrintedSheet[] = [];
  for (let at = 0; at < count; at += 1) {
    const document = found[at % found.length] as SheetDocument;
    all.push(await printed({ ...document, clientName: `${document.clientName} ${at}` }));
  }
  return all;
}
