import { describe, expect, it } from 'vitest';

import { askedQuestions } from '@/app/asked-questions';
import { emptyIntake, intakeAnswersSchema } from '@/lib/domain/intake/intake-answers.schema';
import { clientSaid, compareTold } from '@/lib/domain/told-intake/compare-told';
import { takeTold } from '@/lib/domain/told-intake/take-told';
import { intakeLines, toldLines, withUnsure } from '@/lib/domain/told-intake/told-lines';

import { answerAll, choose, flag, mapped, maybe, tick } from './support/told-client';

const empty = emptyIntake();
const { draft } = mapped(
  answerAll({
    side: choose('left'),
    skin: maybe('bruise'),
    rf_neu_1: flag('not_sure'),
    rf_cla_1: flag('yes'),
    worse: tick('stairs'),
  }),
);
const told = toldLines(draft, { base: empty, questions: askedQuestions });
const linesOf = (given: object) => intakeLines(intakeAnswersSchema.parse(given), askedQuestions);
const paths = (lines: readonly { path: string }[]) => lines.map(({ path }) => path);

describe('what is new or changed', () => {
  it('is, before the first intake, whatever is not a plain no', () => {
    const { news, same } = compareTold({ before: null, told });
    expect(paths(news)).toEqual(
      expect.arrayContaining([
        ...['affectedSide', 'aggravators', 'redFlags.rf_neu_1', 'redFlags.rf_cla_1'],
        'contraindications.ci_bruise_haematoma',
      ]),
    );
    expect(paths(news)).not.toContain('redFlags.rf_pe_1');
    expect(paths(same)).toContain('redFlags.rf_pe_1');
    expect(news.length + same.length).toBe(told.length);
  });

  it('is what the last signed intake said otherwise, or did not say', () => {
    const before = linesOf({
      ...draft,
      affectedSide: 'right',
      redFlags: { ...draft.redFlags, rf_cla_1: 'no' },
    });
    const { news } = compareTold({ before, told });
    expect(news.map(({ path, before: was, answer }) => [path, was, answer])).toEqual([
      ['affectedSide', 'Right', 'Left'],
      ['redFlags.rf_cla_1', 'No', 'Yes'],
    ]);
  });

  it('takes nothing back where nothing was told', () => {
    const before = linesOf({ ...draft, consents: {}, goals: 'Walk' });
    expect(compareTold({ before, told }).news).toEqual([]);
  });
});

it('says "not sure" where the field holds a stricter reading', () => {
  const one = mapped(answerAll({ first_time: choose('not_sure'), rf_neu_3: flag('not_sure') }));
  const lines = toldLines(one.draft, { base: empty, questions: askedQuestions });
  const unsure = withUnsure(lines, one.unsure).filter(({ said }) => said !== undefined);
  expect(unsure.map(({ path, said }) => [path, said])).toEqual([
    ['firstEpisode', 'Not sure, taken as: Yes'],
    ['redFlags.rf_neu_3', 'Not sure'],
  ]);
  const now = linesOf({ ...one.draft, firstEpisode: false });
  expect([...clientSaid(withUnsure(lines, one.unsure), now)]).toEqual([
    ['firstEpisode', 'Not sure, taken as: Yes'],
  ]);
});

describe('the draft that begins with it', () => {
  const last = intakeAnswersSchema.parse({
    affectedSide: 'right',
    redFlags: { rf_cla_1: 'no', rf_dur_1: 'yes' },
    therapistNotes: 'Mine',
  });

  it('says what was told over what was known, and keeps what only the therapist writes', () => {
    const taken = takeTold({ before: last, told: draft, isWritten: false, empty });
    expect(taken).toMatchObject({ affectedSide: 'left', therapistNotes: 'Mine' });
    expect(taken.redFlags).toMatchObject({ rf_cla_1: 'yes', rf_dur_1: 'yes' });
    expect(intakeAnswersSchema.parse(taken)).toEqual(taken);
  });

  it('keeps what the therapist has begun to write, but never a no over a client’s yes', () => {
    const taken = takeTold({ before: last, told: draft, isWritten: true, empty });
    expect(taken).toMatchObject({ affectedSide: 'right', aggravators: ['stairs'] });
    expect(taken.redFlags).toMatchObject({ rf_cla_1: 'yes', rf_pe_1: 'no' });
    expect(taken.contraindications.ci_bruise_haematoma?.answer).toBe('not_sure');
  });

  it('shows the client’s word beside each correction', () => {
    const taken = takeTold({ before: empty, told: draft, isWritten: false, empty });
    expect([...clientSaid(told, linesOf(taken))]).toEqual([]);
    const corrected = { ...taken, redFlags: { ...taken.redFlags, rf_neu_1: 'no' as const } };
    expect([...clientSaid(told, linesOf(corrected))]).toEqual([['redFlags.rf_neu_1', 'Not sure']]);
  });
});
