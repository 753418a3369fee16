import { describe, expect, it } from 'vitest';

import { keptAnswers } from '@/lib/domain/told-intake/sections-to-ask';
import type { ToldAnswer, ToldAnswers } from '@/lib/domain/told-intake/told-answers';

import {
  answerAll,
  choose,
  flag,
  mapped,
  maybe,
  noneOfThese,
  person,
  sections,
  tick,
} from './support/told-client';

const rowOf = (answers: ToldAnswers, id: `ci_${string}`) =>
  mapped(answerAll(answers)).draft.contraindications?.[id];

const at = (...marks: { region: 'calf' | 'abdomen'; side: 'left' | 'right' }[]): ToldAnswer => ({
  ...{ kind: 'places', isNowhere: false, elsewhere: '' },
  marks: marks.map((mark) => ({ ...mark, pain: null, kinds: [] })),
});

describe('conditions', () => {
  it.each([
    ['ticked', tick('bruise'), 'yes'],
    ['not sure', maybe('bruise'), 'not_sure'],
    ['another one ticked', tick('lump'), 'no'],
    ['none of these', noneOfThese, 'no'],
  ] as const)('%s', (_name, skin, answer) => {
    expect(rowOf({ skin }, 'ci_bruise_haematoma')?.answer).toBe(answer);
  });

  it('take details, places and words from what is asked next', () => {
    const told = answerAll({
      skin: tick('bruise', 'allergy'),
      more_bruise: choose('yes'),
      where_bruise: at({ region: 'calf', side: 'right' }),
      which_allergy: { kind: 'words', text: ' Almond oil ' },
    });
    const { contraindications } = mapped(told).draft;
    expect(contraindications?.ci_bruise_haematoma).toEqual({
      ...{ answer: 'yes', details: ['large_or_deep'], note: '' },
      sites: [{ region: 'calf', side: 'right' }],
    });
    expect(contraindications?.ci_allergy_lubricant?.note).toBe('Almond oil');
  });

  it('say "none of these details" only where each was asked', () => {
    expect(rowOf({ skin: tick('bruise') }, 'ci_bruise_haematoma')?.details).toEqual([]);
    const half = { devices: tick('pacemaker') };
    const kept = mapped({ ...half }).draft.contraindications?.ci_implanted_device;
    expect(kept).toMatchObject({ answer: 'yes', details: null });
  });

  it('keep a detail that may be, and name it', () => {
    const told = answerAll({ skin: tick('bruise'), more_bruise: choose('not_sure') });
    const { draft, unsure } = mapped(told);
    expect(draft.contraindications?.ci_bruise_haematoma?.details).toEqual(['large_or_deep']);
    expect(unsure).toContain('contraindications.ci_bruise_haematoma.details');
  });

  it('agree with the medicines', () => {
    const medicines: ToldAnswer = {
      ...{ kind: 'medicines', isNone: false, other: '' },
      ids: ['apixaban', 'tramadol'],
    };
    const told = answerAll({ medicines, more_drowsy: choose('yes') });
    const { contraindications } = mapped(told).draft;
    expect(contraindications?.ci_anticoagulant?.answer).toBe('yes');
    expect(contraindications?.ci_sedating_medication).toMatchObject({
      ...{ answer: 'yes', details: ['drowsy'] },
    });
  });

  it('leave a blood pressure of unknown height to be measured', () => {
    const { draft, observed, unsure } = mapped(answerAll({ blood_pressure: choose('not_sure') }));
    expect(draft.contraindications?.ci_hypertension_moderate?.answer).toBe('not_sure');
    expect(draft.contraindications?.ci_hypertension_severe).toBeUndefined();
    expect(observed.map(({ path }) => path)).toContain('contraindications.ci_hypertension_severe');
    expect(unsure).toContain('contraindications.ci_hypertension_moderate');
  });

  it.each([
    ['a due date in the last trimester', '2026-12-20', ['high_risk']],
    ['one before it', '2027-06-01', undefined],
    ['none known', null, ['high_risk']],
  ] as const)('a pregnancy of high risk with %s', (_name, date, details) => {
    const told = answerAll({
      pregnant: choose('yes'),
      due_date: { kind: 'due_date', date },
      pregnancy_trouble: tick('high_risk'),
    });
    const { draft } = mapped(told);
    expect(draft.contraindications?.ci_pregnancy_t3?.details).toEqual(details);
    expect(draft.pregnancy).toEqual({ pregnant: 'yes', dueDate: date });
  });
});

describe('"not sure" never becomes "no"', () => {
  it.each([
    ['first_time', 'firstEpisode', true],
    ['seen_doctor', 'seenByDoctor', false],
    ['irritable', 'irritable', true],
    ['below_knee', 'belowKnee', true],
  ] as const)('%s takes what holds back more, and is named', (question, field, value) => {
    const { draft, unsure } = mapped(answerAll({ [question]: choose('not_sure') }));
    expect(draft[field]).toBe(value);
    expect(unsure).toContain(field);
  });

  it('keeps a red flag as it was said', () => {
    const { draft, unsure } = mapped(answerAll({ rf_neu_3: flag('not_sure') }));
    expect(draft.redFlags?.rf_neu_3).toBe('not_sure');
    expect(unsure).toEqual(['redFlags.rf_neu_3']);
  });

  it('puts "unknown" beside a cause that may be', () => {
    const { draft, unsure } = mapped(answerAll({ cause: maybe('disc') }));
    expect(draft.causes?.map(({ cause }) => cause)).toEqual(['disc_herniation', 'unknown']);
    expect(unsure).toContain('causes');
  });

  it('keeps a side that the client does not know', () => {
    const { draft, unsure } = mapped(answerAll({ side: choose('not_sure') }));
    expect(draft.affectedSide).toBe('unsure');
    expect(unsure).toContain('affectedSide');
  });
});

describe('nothing that was not asked becomes an answer', () => {
  it('says nothing of an empty intake', () => {
    const { draft, unsure } = mapped({});
    expect(draft).toEqual({ redFlags: {}, contraindications: {} });
    expect(unsure).toEqual([]);
  });

  it('leaves pregnancy and birth of older clients to the therapist', () => {
    const who = { ...person, birthDate: '1950-01-01' };
    const { draft, observed } = mapped(answerAll({}, who), who);
    expect(draft.pregnancy).toBeUndefined();
    expect(draft.redFlags?.rf_ob_1).toBeUndefined();
    const open = observed.filter(({ kind }) => kind === 'not_told').map(({ path }) => path);
    expect(open).toEqual(
      expect.arrayContaining(['redFlags.rf_ob_1', 'contraindications.ci_postpartum']),
    );
  });

  it('drops what a question was told before it fell away', () => {
    const told = answerAll({ cancer: tick('treated_now'), rf_ca_4: flag('yes') });
    expect(mapped(told).draft.redFlags?.rf_ca_4).toBe('yes');
    const changed = { ...told, cancer: noneOfThese };
    expect(mapped(changed).draft.redFlags?.rf_ca_4).toBe('no');
    expect(keptAnswers({ sections, answers: changed, ...person })).not.toHaveProperty('rf_ca_4');
  });
});
