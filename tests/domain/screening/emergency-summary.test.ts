import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { anEmergency } from '../../print/emergency-document';

const numb = { rf_ces_1: 'yes' } as const;
const yes = { answer: 'yes' as const, details: [], sites: [], note: '' };

function summary(answers: Partial<IntakeAnswers> = {}, notes: string[] = []) {
  const document = anEmergency({ answers: { redFlags: numb, ...answers }, notes });
  if (!document) throw new Error('Nothing stops this session.');
  return document;
}

const factOf = (answers: Partial<IntakeAnswers>, label: string) =>
  summary(answers).facts.find((one) => one.label === label)?.value;
const pointsTo = (id: string) => ruleBook.redFlags.find((flag) => flag.id === id)?.pointsTo;
const nameOf = (id: string) => ruleBook.contraindications.find((row) => row.id === id)?.name;

test('says who, where, when and by whom', () => {
  expect(summary()).toMatchObject({
    language: 'en',
    level: 'emergency',
    practice: { name: 'Riverside Massage Practice', phone: '020 7946 0101' },
    client: { name: 'Maria Silva', birthDate: '1979-04-12', age: 47, phone: '020 7946 0303' },
    foundAt: 'Fri 20 Nov 2026, 14:02',
    foundBy: 'Anna Weiss',
    printedAt: 'Fri 20 Nov 2026, 14:05',
    printedBy: 'Anna Weiss',
  });
});

describe('what was found', () => {
  test('names what the flag points to, with the answer behind it, and no row that says it again', () => {
    const { findings, alsoKnown } = summary();
    expect(findings).toEqual([
      {
        level: 'emergency',
        name: pointsTo('rf_ces_1'),
        raisedBy: [{ question: expect.stringContaining('?'), answer: 'Yes' }],
      },
    ]);
    expect(alsoKnown).not.toContain(nameOf('ci_red_flag_open'));
  });

  test('emergencies come first, whatever the order of the rules', () => {
    const { findings, level } = summary({ redFlags: { rf_ca_2: 'yes', rf_pe_1: 'yes' } });
    expect(level).toBe('emergency');
    expect(findings.map((one) => [one.level, one.name])).toEqual([
      ['emergency', pointsTo('rf_pe_1')],
      ['urgent', pointsTo('rf_ca_2')],
    ]);
  });

  test('a row that blocks for a reason of its own is named beside the flag', () => {
    const { findings } = summary({ contraindications: { ci_dvt_acute: yes } });
    expect(findings.map(({ name }) => name)).toContain(nameOf('ci_dvt_acute'));
  });

  test('what does not stop the session is only known, each name once', () => {
    const contraindications = { ci_osteoporosis: yes, ci_anticoagulant: yes };
    const { findings, alsoKnown } = summary({ contraindications });
    for (const id of ['ci_osteoporosis', 'ci_anticoagulant']) {
      expect(alsoKnown).toContain(nameOf(id));
      expect(findings.map(({ name }) => name)).not.toContain(nameOf(id));
    }
    expect(new Set(alsoKnown).size).toBe(alsoKnown.length);
  });

  test('an urgent flag alone makes an urgent summary', () => {
    expect(summary({ redFlags: { rf_ca_2: 'yes' } }).level).toBe('urgent');
  });

  test('a row that waits for a clearance stops the session but calls nobody', () => {
    const details = ['posterior_approach'];
    const hip = { ...yes, details };
    const answers = { redFlags: {}, contraindications: { ci_hip_replacement_recent: hip } };
    expect(anEmergency({ answers })).toBeNull();
  });

  test.each([{}, { rf_ces_1: 'no' as const }, { rf_dx_1: 'yes' as const }])(
    'nothing stops the session: no summary (%j)',
    (redFlags) => expect(anEmergency({ answers: { redFlags } })).toBeNull(),
  );
});

describe('what whoever takes over needs to know', () => {
  test('medicines by name, then those typed, each once, no empty lines', () => {
    const medicines = {
      ids: ['apixaban', 'warfarin', 'apixaban', 'not_in_the_list'],
      other: ' Herbal tea \n\nZinc\nZinc',
    };
    const names = ['Apixaban', 'Warfarin', 'not_in_the_list', 'Herbal tea', 'Zinc'];
    expect(summary({ medicines }).medicines).toEqual(names);
    expect(summary().medicines).toEqual([]);
  });

  test.each([
    ['left', 'Left'],
    ['right', 'Right'],
    ['both', 'Both sides'],
    ['alternating', 'Changes sides'],
    ['unsure', 'Not sure'],
  ] as const)('side %s: %s', (affectedSide, words) => {
    expect(factOf({ affectedSide }, 'Side')).toBe(words);
  });

  test.each([
    [{ pregnant: null, dueDate: null }, undefined],
    [{ pregnant: 'no', dueDate: null }, undefined],
    [{ pregnant: 'not_sure', dueDate: null }, 'Not sure'],
    [{ pregnant: 'yes', dueDate: null }, 'Yes, due date not known'],
    [{ pregnant: 'yes', dueDate: '2027-02-19' }, 'Yes, week 27, due Fri 19 Feb 2027'],
  ] as const)('pregnancy %j: %s', (pregnancy, words) => {
    expect(factOf({ pregnancy }, 'Pregnant')).toBe(words);
  });

  test('pain, since when, and how far down', () => {
    const labels = ['Side', 'Pain at the intake', 'Since', 'Below the knee'];
    expect(summary().facts.map(({ label }) => label)).toEqual(labels);
    expect(factOf({}, 'Pain at the intake')).toBe('Back 4 of 10, leg 7 of 10');
    expect(factOf({}, 'Since')).toBe('Mon 2 Nov 2026');
    expect(factOf({ onsetDate: null }, 'Since')).toBe('Not known');
    expect(factOf({ belowKnee: true }, 'Below the knee')).toBe('Yes');
    expect(factOf({ belowKnee: false }, 'Below the knee')).toBe('No');
  });

  test('notes that say something, in their order', () => {
    expect(summary({}, ['Called 999', '  ', '', 'They come'])).toMatchObject({
      notes: ['Called 999', 'They come'],
    });
  });
});
