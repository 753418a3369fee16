import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { buildSheetDocument } from '@/lib/domain/home-care/build-sheet-document';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { chosenBlocks, type SheetAround } from '@/lib/domain/home-care/sheet-around';
import { markChanges, type SheetVersion } from '@/lib/domain/home-care/sheet-changes';
import {
  sheetDocumentSchema,
  type SheetDocument,
} from '@/lib/domain/home-care/sheet-document.schema';
import { versionCode } from '@/lib/domain/home-care/version-code';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';
import { practice } from '../support/a-practice';

function chosen(item: HomeCareItem, more: Partial<ProgramItem> = {}): ProgramItem {
  const record = ruleBook.homeCareItems.find(({ id }) => id === item);
  if (!record) throw new Error(item);
  const side = record.sided === 'none' ? 'none' : 'left';
  return { item, side, dose: record.dose, cautions: [], ...more };
}

interface Issued {
  before?: SheetVersion | null;
  around?: SheetAround;
  changes?: Partial<ClinicalCase>;
  number?: number;
}

function sheet(
  program: ProgramItem[],
  issued: Issued = {},
): SheetVersion & {
  document: SheetDocument;
} {
  const clinicalCase = aCase(issued.changes ?? {});
  const built = buildSheetDocument({
    practice,
    client: { name: 'Maria Silva' },
    therapist: 'Anna Weiss',
    issuedOn: clinicalCase.today,
    number: issued.number ?? 1,
    clinicalCase,
    screening: screen({ clinicalCase, ruleBook }),
    program,
    ruleBook,
    texts: fixedSheetTexts,
    ...(issued.before !== undefined && { before: issued.before }),
    ...(issued.around && { around: issued.around }),
  });
  if (!built.ok) throw new Error(built.missing.join());
  return { program, document: built.document };
}

const walks = chosen('short_walks');
const pack = chosen('cold_pack');
const stretch = chosen('lying_figure_four');

/** The second sheet of a client whose first had walks, a cold pack and a stretch. */
function second(program: ProgramItem[], issued: Issued = {}): SheetDocument {
  const before = sheet([walks, pack, stretch]);
  return sheet(program, { before, number: 2, ...issued }).document;
}

const marksOf = (document: SheetDocument) =>
  Object.fromEntries(document.items.map(({ item, mark }) => [item, mark?.words ?? null]));

describe('what has changed since the sheet before', () => {
  test('nothing is marked on the first sheet, nor where nothing has changed', () => {
    const first = sheet([walks, pack]).document;
    const again = second([walks, pack, stretch]);
    for (const document of [first, again, sheet([walks], { before: null }).document]) {
      expect(document).not.toHaveProperty('changes');
      expect(document.items.filter(({ mark }) => mark)).toEqual([]);
    }
  });

  test.each<[string, ProgramItem[], string]>([
    [
      'another dose',
      [walks, pack, { ...stretch, dose: { seconds: 25, repeats: 3, timesPerDay: 1 } }],
      'how much',
    ],
    ['another side', [walks, pack, { ...stretch, side: 'right' }], 'which side'],
    [
      'a word of care',
      [walks, pack, { ...stretch, cautions: ['Only by day.'] }],
      'what to take care of',
    ],
    [
      'side and dose',
      [
        walks,
        pack,
        { ...stretch, side: 'both', dose: { seconds: 20, repeats: 4, timesPerDay: 1 } },
      ],
      'which side, how much',
    ],
  ])('%s is said', (_name, program, words) => {
    const document = second(program);
    expect(marksOf(document)).toEqual({
      short_walks: null,
      cold_pack: null,
      lying_figure_four: `Changed since last time: ${words}`,
    });
    expect(document.changes).toEqual({
      title: 'What has changed since sheet 1',
      lines: [{ item: 'lying_figure_four', text: `Changed: Lying figure-four (${words}).` }],
      stopTitle: 'Stop doing',
      stop: [],
    });
  });

  test('another place for a pack is said', () => {
    const moved = second([walks, { ...pack, region: 'calf' }, stretch]);
    expect(marksOf(moved).cold_pack).toBe('Changed since last time: where');
  });

  test('another way to do it, and other steps, are said', () => {
    const light = second([walks, pack, stretch], {
      before: sheet([walks, pack, stretch], {
        changes: { contraindications: [row('ci_anticoagulant')] },
      }),
    });
    expect(Object.values(marksOf(light)).filter(Boolean)).toEqual([]);
    const press = chosen('palm_thumb_low_back');
    const softer = second([walks, press], {
      before: sheet([walks, press], { changes: { contraindications: [row('ci_anticoagulant')] } }),
    });
    expect(marksOf(softer).palm_thumb_low_back).toContain('how you do it');
  });

  test('what is new is marked, what is gone is named to stop', () => {
    const document = second([walks, chosen('sit_on_ball')]);
    expect(marksOf(document)).toEqual({
      sit_on_ball: 'New since last time',
      short_walks: null,
    });
    expect(document.changes?.lines).toEqual([
      { item: 'sit_on_ball', text: 'New: Sitting on one ball.' },
    ]);
    expect(document.changes?.stop.map(({ item }) => item)).toEqual([
      'lying_figure_four',
      'cold_pack',
    ]);
  });

  test('a number that has moved up is no change', () => {
    const document = second([walks, stretch]);
    expect(document.items.filter(({ mark }) => mark)).toEqual([]);
    expect(document.changes).toMatchObject({ lines: [], stop: [{ item: 'cold_pack' }] });
  });

  test('the order of a dose’s numbers is no change', () => {
    const same = second([
      walks,
      pack,
      { ...stretch, dose: { timesPerDay: 1, repeats: 3, seconds: 20 } },
    ]);
    expect(same).not.toHaveProperty('changes');
  });

  test('words of two languages are not compared, the choice is', () => {
    const before = sheet([walks, { ...stretch, side: 'right' }]);
    const foreign = {
      ...before,
      document: {
        ...before.document,
        language: 'xx' as 'en',
        items: before.document.items.map((one) => ({ ...one, steps: ['…'], adaptations: ['…'] })),
      },
    };
    const now = sheet([walks, stretch]);
    const { items } = markChanges({ before: foreign, now }, fixedSheetTexts.changes);
    expect(items.map(({ mark }) => mark?.words)).toEqual([
      'Changed since last time: which side',
      undefined,
    ]);
  });

  test('reads back as it was frozen', () => {
    const document = second([walks, chosen('sit_on_ball')], {
      around: { words: 'Well done.', blocks: [...chosenBlocks] },
    });
    expect(sheetDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });
});

describe('what stands around the items', () => {
  const around = (words: string, blocks: SheetAround['blocks']) =>
    sheet([walks], { around: { words, blocks } }).document;

  test('is after today, and nothing else, where nobody has chosen', () => {
    const { document } = sheet([walks]);
    expect(document.afterToday?.title).toBe('After today');
    expect(document).not.toHaveProperty('blocks');
    expect(document).not.toHaveProperty('ownWords');
  });

  test('are the chosen blocks in the order of the sheet, in the words of the content', () => {
    const document = around('', ['flare_plan', 'what_to_expect']);
    expect(document.afterToday).toBeNull();
    expect(document.blocks).toEqual(
      (['what_to_expect', 'flare_plan'] as const).map((id) => {
        const { title, lines } = fixedSheetTexts.chosen[id];
        return { id, title, lines };
      }),
    );
  });

  test('are the therapist’s words, a paragraph a line, empty ones left out', () => {
    expect(around(' Walk the dog.\n\n  Rest at noon. \n', []).ownWords).toEqual({
      title: 'From your therapist',
      lines: ['Walk the dog.', 'Rest at noon.'],
    });
    expect(around(' \n ', [])).not.toHaveProperty('ownWords');
  });
});

test('the version in small print is the number and the start of the hash', () => {
  expect(versionCode({ number: 12, contentHash: 'a7f3c0'.padEnd(64, '0') })).toBe('12-A7F3');
});
