import { describe, expect, test } from 'vitest';

import { referralTexts } from '@/lib/content/referral-letter-texts';
import { ruleBook } from '@/lib/content/rule-book';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { referralLetterSchema } from '@/lib/domain/screening/referral-letter.schema';

import { aReferral } from '../../print/letter-document';

const yes = { answer: 'yes' as const, details: [], sites: [], note: '' };
const askOf = (id: string) => ruleBook.redFlags.find((flag) => flag.id === id)?.ask ?? '';
const nameOf = (id: string) => ruleBook.contraindications.find((row) => row.id === id)?.name;
const pointsTo = ruleBook.redFlags.map((flag) => flag.pointsTo);

function letter(answers: Partial<IntakeAnswers>, more: Parameters<typeof aReferral>[0] = {}) {
  const made = aReferral({ ...more, answers });
  if (!made) throw new Error('Nothing asks for a letter.');
  return made;
}

describe('what a letter asks for', () => {
  test.each([
    ['an urgent red flag', { redFlags: { rf_ca_2: 'yes' } }, ['today'], 'today'],
    ['a red flag that refers', { redFlags: { rf_cla_1: 'yes' } }, ['review'], 'routine'],
    [
      'a row that wants a clearance',
      { contraindications: { ci_spinal_surgery_recent: yes } },
      ['required'],
      'routine',
    ],
    [
      'a row that advises one',
      { contraindications: { ci_hypermobility: yes } },
      ['advised'],
      'routine',
    ],
  ] as const)('%s', (_what, answers, asked, urgency) => {
    const made = letter(answers as unknown as Partial<IntakeAnswers>);
    expect(made.asked).toEqual(asked.map((kind) => referralTexts.asked[kind]));
    expect(made.urgency).toBe(urgency);
  });

  test('a finding that a person decided to refer, and no other of its level', () => {
    const answers = { contraindications: { ci_osteoporosis: yes, ci_varicose_veins: yes } };
    expect(aReferral({ answers })).toBeNull();
    const made = letter(answers, { decisions: [{ rule: 'ci_osteoporosis', kind: 'refer' }] });
    expect(made.findings.map(({ name }) => name)).toEqual([nameOf('ci_osteoporosis')]);
    expect(made.asked).toEqual([referralTexts.asked.review]);
    const kept = [{ rule: 'ci_osteoporosis', kind: 'modify' as const }];
    expect(aReferral({ answers, decisions: kept })).toBeNull();
  });

  test('what was answered by a clearance is not asked again', () => {
    const answers = { contraindications: { ci_spinal_surgery_recent: yes } };
    const given = [{ rule: 'ci_spinal_surgery_recent', clinician: 'Dr Who', day: '2026-11-10' }];
    expect(letter(answers).asked).toHaveLength(1);
    expect(aReferral({ answers, clearances: given })).toBeNull();
  });

  test('an emergency has no letter: nobody waits for an answer', () => {
    expect(aReferral({ answers: { redFlags: { rf_ces_1: 'yes', rf_ca_2: 'yes' } } })).toBeNull();
    expect(aReferral({})).toBeNull();
  });
});

describe('what a letter says', () => {
  test('a red flag by its question and answer, never by what it may point to', () => {
    const made = letter({ redFlags: { rf_ca_2: 'yes', rf_spa_1: 'yes' } });
    const told = made.findings.flatMap(({ raisedBy }) => raisedBy);
    expect(told).toContainEqual({ question: askOf('rf_ca_2'), answer: 'Yes' });
    expect(made.findings.map(({ name }) => name).filter(Boolean)).toEqual([]);
    for (const one of pointsTo) expect(JSON.stringify(made)).not.toContain(`"${one}"`);
  });

  test('who asks, for whom, since when, with which medicines', () => {
    const made = letter(
      { redFlags: { rf_cla_1: 'yes' }, medicines: { ids: ['apixaban'], other: 'Zinc' } },
      { recipient: 'Dr Green', ownWords: 'She limps.' },
    );
    expect(made).toMatchObject({
      number: 3,
      issuedOn: '2026-11-20',
      practice: { name: 'Riverside Massage Practice', phone: '020 7946 0101' },
      therapist: { name: 'Anna Weiss', licence: 'MT 12345' },
      client: { name: 'Maria Silva', age: 47 },
      recipient: 'Dr Green',
      ownWords: 'She limps.',
      medicines: ['Apixaban', 'Zinc'],
      causes: ['Piriformis syndrome – A doctor said so'],
    });
    expect(made.facts).toContainEqual({ label: 'Side', value: 'Left' });
  });

  test('what happens meanwhile: nothing, or work inside the limits', () => {
    expect(letter({ redFlags: { rf_ca_2: 'yes' } }).meanwhile).toEqual([referralTexts.blocked]);
    const [first, ...limits] = letter({
      contraindications: { ci_hypermobility: yes },
      consents: {},
    }).meanwhile;
    expect(first).toBe(referralTexts.limited);
    expect(limits).toContainEqual(expect.stringMatching(/^Pressure \d at most$/));
  });

  test('is kept whole: thirty findings and the longest text pass its schema', () => {
    const contraindications = Object.fromEntries(
      ruleBook.contraindications.filter((row) => !row.derived).map(({ id }) => [id, yes]),
    ) as IntakeAnswers['contraindications'];
    const made = aReferral({ answers: { contraindications }, ownWords: 'x'.repeat(2000) });
    expect(made?.findings.length).toBeGreaterThan(30);
    expect(referralLetterSchema.parse(made)).toEqual(made);
  });
});
