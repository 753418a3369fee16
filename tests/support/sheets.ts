import { documentHash } from '@/lib/data/document-hash';
import { issueSheet, nextSheetNumber } from '@/lib/data/home-care';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { usualAround } from '@/lib/domain/home-care/sheet-around';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { CONTENT_VERSION, TODAY, type SignedIntake } from './records';

export function someProgram(): ProgramItem[] {
  return [
    {
      item: 'knee_across_chest',
      side: 'left',
      dose: { seconds: 20, repeats: 3, timesPerDay: 1 },
      cautions: [],
    },
  ];
}

/** A sheet in words; `therapist` makes one document differ from another. */
export function someSheet({ number = 1, therapist = 'Ana Ruiz' } = {}): SheetDocument {
  return {
    language: 'en',
    contentVersion: CONTENT_VERSION,
    practice: {
      name: 'Practice',
      practicePhone: '1',
      urgentPhone: '2',
      emergencyNumber: '3',
      maternityPhone: '4',
      crisisPhone: '5',
    },
    clientName: 'Maria L.',
    issuedOn: TODAY,
    therapist,
    number,
    side: 'left',
    sideWords: 'Your left side',
    minutesPerDay: 2,
    equipment: [],
    items: [],
    coldAndHeat: [],
    afterToday: { title: 'After today', lines: [] },
    safetyNet: [],
  };
}

/** What is issued to a client: a program and its sheet. */
export function newSheet(signed: SignedIntake, document: SheetDocument = someSheet()) {
  const { clientId, screeningId } = signed;
  return {
    clientId,
    screeningId,
    program: someProgram(),
    around: usualAround,
    document,
    contentVersion: CONTENT_VERSION,
    contentHash: documentHash(document),
  };
}

export async function aSheet(scope: PracticeScope, signed: SignedIntake): Promise<SheetRow> {
  const number = (await nextSheetNumber(scope, signed.clientId)) ?? 0;
  const sheet = await issueSheet(scope, newSheet(signed, someSheet({ number })));
  if (!sheet) throw new Error('The sheet was not issued.');
  return sheet;
}

/** A sheet that says these items, in this order. */
export async function issuedWith(
  scope: PracticeScope,
  signed: SignedIntake,
  items: readonly HomeCareItem[],
  language: SheetLanguage = 'en',
): Promise<SheetRow> {
  const number = (await nextSheetNumber(scope, signed.clientId)) ?? 0;
  const document = {
    ...someSheet({ number }),
    language,
    items: items.map((item, index) => ({
      ...{ number: index + 1, item, name: item, kind: 'stretch' as const },
      ...{ position: 'any' as const, side: 'none' as const, sideWords: '', doseWords: 'Daily.' },
      ...{ steps: ['Do it.'], adaptations: [], stopSign: null },
    })),
  };
  const program = items.map((item): ProgramItem => ({
    item,
    side: 'none',
    dose: { always: true },
    cautions: [],
  }));
  const sheet = await issueSheet(scope, { ...newSheet(signed, document), program });
  if (!sheet) throw new Error('The sheet was not issued.');
  return sheet;
}
