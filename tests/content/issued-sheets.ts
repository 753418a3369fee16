import { ruleBook } from '@/lib/content/rule-book';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { buildSheetDocument } from '@/lib/domain/home-care/build-sheet-document';
import { defaultItem } from '@/lib/domain/home-care/default-item';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import { suspectedCauses, type SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import type { Contraindication } from '@/lib/domain/screening/contraindication';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row, TODAY } from '../domain/support/a-case';
import { practice } from '../domain/support/a-practice';
import { clearedForAll } from '../../scripts/cases/any-case';

/** A sheet with every item that the limits leave, each with the notes they ask for. */
function sheetFor(clinicalCase: ClinicalCase): SheetDocument {
  const screening = screen({ clinicalCase, ruleBook });
  const { limits } = screening;
  const program = ruleBook.homeCareItems
    .filter(({ id }) => limits.homeItems[id].status !== 'no')
    .map((record) => defaultItem({ record, affectedSide: clinicalCase.affectedSide, limits }));
  const built = buildSheetDocument({
    practice,
    client: { name: 'Maria Silva' },
    therapist: 'Anna Weiss',
    issuedOn: clinicalCase.today,
    number: 1,
    clinicalCase,
    screening,
    program,
    ruleBook,
    texts: fixedSheetTexts,
  });
  if (!built.ok) throw new Error(built.missing.join());
  return built.document;
}

/** Marks on either side and none: the words of a note hang on them. */
const marks = (record: Contraindication) =>
  record.takesSites
    ? [
        [],
        [{ region: 'gluteal', side: 'right' } as const],
        [{ region: 'calf', side: 'left' } as const],
      ]
    : [[]];

function* cases(): Generator<ClinicalCase> {
  const columns: readonly { cause: SuspectedCause; irritable: boolean }[] = [
    ...suspectedCauses.map((cause) => ({ cause, irritable: false })),
    { cause: 'disc_herniation', irritable: true },
  ];
  for (const { cause, irritable } of columns) {
    const own = { causes: [{ cause, confirmedBy: 'doctor' as const }], irritable };
    yield aCase({ ...own, onsetDate: TODAY });
    for (const record of ruleBook.contraindications) {
      const words = record.details.map(({ word }) => word);
      for (const details of [[], words]) {
        for (const sites of marks(record)) {
          const contraindications = [row(record.id, { details, sites: [...sites] })];
          yield clearedForAll(aCase({ ...own, contraindications }));
        }
      }
    }
  }
}

/** Every different text that some client's sheet can hold, under the name of its item or part. */
export function textsOnSheets(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (of: string, lines: readonly (string | null)[]): void => {
    const known = found.get(of) ?? new Set();
    lines.forEach((line) => line && known.add(line));
    found.set(of, known);
  };
  for (const clinicalCase of cases()) {
    const sheet = sheetFor(clinicalCase);
    for (const one of sheet.items) {
      add(one.item, [...one.steps, one.stopSign]);
      add('doses and sides', [one.doseWords, one.sideWords]);
      add('adaptations', one.adaptations);
    }
    add('cold and warmth', sheet.coldAndHeat);
    add('after today', sheet.afterToday?.lines ?? []);
    sheet.safetyNet.forEach((block) => add(block.id, block.lines));
  }
  return found;
}
