import { describe, expect, it } from 'vitest';

import { missingIn } from '@/lib/domain/told-intake/missing-in';
import { sectionsToAsk } from '@/lib/domain/told-intake/sections-to-ask';
import type { ToldAnswer } from '@/lib/domain/told-intake/told-answers';
import { toldProblems } from '@/lib/domain/told-intake/told-problems';

import { printFigure } from '../support/law';
import { TODAY } from './support/any-told';
import { answerAll, choose, mapped, person, sections, tick } from './support/told-client';

/** A disc, the left side, no conditions, one medicine. */
const answers = answerAll({
  goal: { kind: 'words', text: 'Sit through a film with my family' },
  cause: tick('disc'),
  cause_by: choose('doctor'),
  side: choose('left'),
  places: {
    ...{ kind: 'places', isNowhere: false, elsewhere: '' },
    marks: [
      { region: 'lumbar_paravertebral', side: 'left', pain: 4, kinds: ['ache'] },
      { region: 'calf', side: 'left', pain: 6, kinds: ['shooting', 'tingling'] },
    ],
  },
  pain_worst: { kind: 'rating', value: 7 },
  onset: {
    ...{ kind: 'when', date: '2026-11-01', isUnknown: false },
    said: { unit: 'week', count: 4 },
  },
  seen_doctor: choose('yes'),
  medicines: { kind: 'medicines', isNone: false, ids: ['ibuprofen'], other: '' },
  worse: tick('sitting_long', 'bending_forward', 'coughing'),
  better: tick('walking_eases', 'lying_eases'),
  adds: tick('sits_long'),
  tests: tick('mri'),
  care: tick('pain_relievers', 'exercise'),
});

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Taps that an answer takes on the page: each choice, tick, mark and score is one, a field to type in is one. */
function tapsOf(given: ToldAnswer): number {
  switch (given.kind) {
    case 'several':
      return Math.max(1, Object.keys(given.ticked).length);
    case 'when':
      // How many, and of what.
      return given.said ? 2 : 1;
    case 'places':
      return Math.max(
        1,
        given.marks.reduce((sum, { kinds }) => sum + 2 + kinds.length, 0),
      );
    case 'medicines':
      // The field, and each of the list.
      return given.isNone ? 1 : 1 + given.ids.length;
    default:
      return 1;
  }
}

const typedIn = (given: ToldAnswer): number => {
  if (given.kind === 'words') return words(given.text);
  return given.kind === 'medicines' ? given.ids.length + words(given.other) : 0;
};

describe('a usual case', () => {
  const asked = sectionsToAsk({ sections, answers, ...person });

  it('answers everything that is asked', () => {
    expect(asked.flatMap((section) => missingIn(section, answers))).toEqual([]);
    expect(toldProblems({ sections, answers, ...person })).toEqual([]);
  });

  it('takes at most 100 taps and 30 typed words', () => {
    const all = Object.values(answers);
    const taps = all.reduce((sum, given) => sum + tapsOf(given), 0) + asked.length;
    const typed = all.reduce((sum, given) => sum + typedIn(given), 0);
    printFigure(`a usual told intake: ${asked.length} pages, ${taps} taps, ${typed} typed words`);
    expect(taps).toBeLessThanOrEqual(100);
    expect(typed).toBeLessThanOrEqual(30);
  });

  it('leaves the therapist the course of care and nothing else to answer', () => {
    const { draft, unsure, observed } = mapped(answers);
    expect(unsure).toEqual([]);
    expect(observed.map(({ path }) => path)).toEqual([
      'redFlags.rf_dur_1',
      'contraindications.ci_no_consent',
    ]);
    expect(draft.affectedSide).toBe('left');
    expect(draft.belowKnee).toBe(true);
    expect(draft.onsetDate).toBe('2026-11-01');
    expect(draft.medicines).toEqual({ ids: ['ibuprofen'], other: '' });
    expect(draft.redFlags?.rf_dx_1).toBe('no');
    expect(TODAY > '2026-11-01').toBe(true);
  });
});
