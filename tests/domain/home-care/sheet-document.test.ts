import { describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { buildSheetDocument, type SheetFacts } from '@/lib/domain/home-care/build-sheet-document';
import { firstNameAndInitial } from '@/lib/domain/home-care/client-name';
import { doseWords } from '@/lib/domain/home-care/dose-words';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import {
  sheetDocumentSchema,
  type SheetDocument,
} from '@/lib/domain/home-care/sheet-document.schema';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { dayAndYearWords, dayWords } from '@/lib/domain/shared/day-words';

import { aCase, row } from '../support/a-case';
import { practice } from '../support/a-practice';

function recordOf(id: HomeCareItem) {
  const record = ruleBook.homeCareItems.find((one) => one.id === id);
  if (!record) throw new Error(id);
  return record;
}

function chosen(item: HomeCareItem, more: Partial<ProgramItem> = {}): ProgramItem {
  const record = recordOf(item);
  const side = record.sided === 'none' ? 'none' : 'left';
  return { item, side, dose: record.dose, cautions: [], ...more };
}

interface Asked {
  items?: ProgramItem[];
  clinicalCase?: ClinicalCase;
  facts?: Partial<SheetFacts>;
}

const build = ({ items = [chosen('short_walks')], clinicalCase = aCase(), facts = {} }: Asked) =>
  buildSheetDocument({
    practice,
    client: { name: 'Maria Silva' },
    therapist: 'Anna Weiss',
    issuedOn: clinicalCase.today,
    number: 2,
    clinicalCase,
    screening: screen({ clinicalCase, ruleBook }),
    program: items,
    ruleBook,
    texts: fixedSheetTexts,
    ...facts,
  });

function built(asked: Asked): SheetDocument {
  const sheet = build(asked);
  if (!sheet.ok) throw new Error(sheet.missing.join());
  return sheet.document;
}

describe('a sheet in words', () => {
  it('is frozen as reviewed only when every record of it was, and reads back so', () => {
    expect(built({})).not.toHaveProperty('isReviewed');
    expect(built({ facts: { isReviewed: false } })).not.toHaveProperty('isReviewed');
    const reviewed = built({ facts: { isReviewed: true } });
    expect(reviewed.isReviewed).toBe(true);
    expect(sheetDocumentSchema.parse(JSON.parse(JSON.stringify(reviewed)))).toEqual(reviewed);
  });

  it('puts lying before sitting before standing, numbered, whatever the order of the program', () => {
    const items = (
      ['standing_figure_four', 'cold_pack', 'sit_on_ball', 'lying_figure_four'] as const
    ).map((item) => chosen(item));
    expect(built({ items }).items.map(({ number, item }) => [number, item])).toEqual([
      [1, 'lying_figure_four'],
      [2, 'sit_on_ball'],
      [3, 'standing_figure_four'],
      [4, 'cold_pack'],
    ]);
  });

  it('names each thing once', () => {
    const items = [chosen('knee_across_chest'), chosen('lying_figure_four')];
    expect(built({ items }).equipment).toEqual(['a mat', 'a towel or a stretch band']);
  });

  it('comes out of the database as it went in', () => {
    const document = built({ items: [chosen('cold_pack'), chosen('short_walks')] });
    expect(sheetDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it('refuses with the numbers that are missing, blank ones too', () => {
    const facts = { practice: { ...practice, urgentPhone: ' ', crisisPhone: null } };
    expect(build({ facts })).toEqual({ ok: false, missing: ['urgentPhone', 'crisisPhone'] });
  });

  it('fills the numbers in, and leaves no brace behind', () => {
    const { safetyNet } = built({});
    expect(safetyNet).toHaveLength(11);
    const text = safetyNet.flatMap(({ lines }) => lines).join('\n');
    for (const number of ['020 1', '111', '999', '020 2']) expect(text).toContain(number);
    expect(text).not.toMatch(/[{}]/);
  });

  it('says nothing of the cause and no more of the name than the initial', () => {
    const causes = [{ cause: 'disc_herniation', confirmedBy: 'doctor' }] as const;
    const text = JSON.stringify(built({ clinicalCase: aCase({ causes: [...causes] }) }));
    expect(text).not.toMatch(/hernia|disc|Silva|affected|ipsilateral/i);
  });

  it.each([
    ['left', 'Your pain is on your left side'],
    ['right', 'Your pain is on your right side'],
    ['both', 'Your pain is on both sides'],
    ['alternating', 'Your pain changes sides'],
    ['unsure', 'It is not clear yet which side hurts'],
  ] as const)('calls %s “%s”', (affectedSide, words) => {
    expect(built({ clinicalCase: aCase({ affectedSide }) }).sideWords).toBe(words);
  });

  it('says of each item where it is done', () => {
    const items = [
      chosen('knee_across_chest', { side: 'both' }),
      chosen('sit_on_ball', { side: 'right' }),
      chosen('cold_pack', { side: 'both' }),
      chosen('keep_moving'),
    ];
    const words = built({ items }).items.map(({ sideWords }) => sideWords);
    expect(words).toEqual([
      'Both sides: first right, then left',
      'Your right side',
      'Both sides',
      '',
    ]);
  });

  it('puts the notes of the rules into the client’s words and keeps the therapist’s own', () => {
    const cautions = ['Hold rail; sit breaks', 'Only by day.', ' ', 'Hold rail; sit breaks'];
    const [item] = built({ items: [chosen('short_walks', { cautions })] }).items;
    expect(item?.adaptations).toEqual([
      'Hold on to something firm. Sit down and rest when you need to.',
      'Only by day.',
    ]);
  });

  it('leaves the line about the back out in pregnancy, also while no date is known', () => {
    const items = [chosen('sleep_pillows')];
    const due = aCase({ pregnancy: { dueDate: '2027-03-01' } });
    const unknown = aCase({ contraindications: [row('ci_pregnancy_t3')] });
    for (const clinicalCase of [due, unknown]) {
      expect(built({ items, clinicalCase }).items[0]?.steps.join(' ')).not.toContain('back');
    }
    expect(built({ items }).items[0]?.steps.join(' ')).toContain('On your back');
  });
});

describe('the dose', () => {
  it.each([
    ['knee_across_chest', 'left', undefined, 'Hold 20 seconds. 3 times. Once a day.'],
    ['knee_across_chest', 'both', undefined, 'Hold 20 seconds. 3 times on each side. Once a day.'],
    ['ball_search_hold', 'right', undefined, '30 seconds on each spot. 2 spots. Once a day.'],
    ['sit_on_ball', 'left', undefined, '30 seconds on each spot. 1 spot. Once a day.'],
    ['cold_pack', 'both', undefined, '10 minutes. 3 times a day.'],
    ['warm_bath_before', 'none', undefined, 'Stay in for 15 minutes. Once a day.'],
    [
      'palm_thumb_low_back',
      'none',
      undefined,
      'Rub for 1 minute, then press for 1 minute. Once a day.',
    ],
    ['short_walks', 'none', undefined, 'Walk for 5 minutes. 2 times a day.'],
    ['low_impact_activity', 'none', undefined, '10 minutes. 2 times a week.'],
    ['sleep_pillows', 'none', undefined, 'Every night.'],
    ['keep_moving', 'none', undefined, 'Every day.'],
    ['massager_vibration', 'both', undefined, '1 minute. On each side. Once a day.'],
    [
      'knee_across_chest',
      'left',
      { seconds: 90, repeats: 2, timesPerDay: 2 },
      'Hold 90 seconds. 2 times. 2 times a day.',
    ],
  ] as const)('of %s (%s)', (id, side, dose, words) => {
    const record = recordOf(id);
    expect(doseWords({ record, dose: dose ?? record.dose, side })).toBe(words);
  });
});

describe('first name and initial', () => {
  it.each([
    ['Maria Silva', 'Maria S.'],
    ['  Maria   da Silva Santos ', 'Maria S.'],
    ['Maria', 'Maria'],
    ['Silva, Maria', 'Maria S.'],
    ['Émile Ólafsson', 'Émile Ó.'],
    ['anna weiss', 'anna W.'],
    ["Maria O'Neill", 'Maria O.'],
    ['Maria (Mia)', 'Maria M.'],
    ['דוד כהן', 'דוד כ.'],
    ['مريم السيد', 'مريم ا.'],
    ['王小明', '王小明'],
    ['🦋 Maria 🦋', 'Maria'],
    ['🦋', '🦋'],
    ['', ''],
  ])('%s → %s', (name, short) => expect(firstNameAndInitial(name)).toBe(short));
});

describe('days in words', () => {
  it('names the weekday, also before 1970 and on a leap day', () => {
    expect(dayWords('2026-11-24')).toBe('Tue 24 Nov');
    expect(dayAndYearWords('2024-02-29')).toBe('Thu 29 Feb 2024');
    expect(dayAndYearWords('1969-12-31')).toBe('Wed 31 Dec 1969');
  });
});
