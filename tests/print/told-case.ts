import { screenToday } from '@/app/screen-today';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

export const TOLD_ON = '2026-11-20';

/** Who hands a paper to a doctor, and of whom. */
export const toldBy = { name: 'Riverside Massage Practice', practicePhone: '020 7946 0101' };
export const toldOf = { name: 'Maria Silva', birthDate: '1979-04-12', phone: '020 7946 0303' };

interface Told {
  answers?: Partial<IntakeAnswers>;
  clearances?: { rule: string; clinician: string; day: string }[];
}

/** An intake that a doctor is told of, with what is not asked here answered harmlessly, and what the real rules say of it. */
export function toldCase({ answers = {}, clearances = [] }: Told) {
  const all: IntakeAnswers = {
    ...emptyIntake(),
    causes: [{ cause: 'disc_herniation', confirmedBy: 'doctor' }],
    affectedSide: 'left',
    firstEpisode: false,
    seenByDoctor: true,
    irritable: false,
    belowKnee: true,
    onsetDate: '2026-11-02',
    pain: { back: 4, leg: 7, worst: 9 },
    pregnancy: { pregnant: 'no', dueDate: null },
    ...answers,
  };
  const live = screenToday({
    answers: all,
    birthDate: toldOf.birthDate,
    clearances,
    today: TOLD_ON,
    policy: [],
    shortScreens: [],
    withoutChange: false,
    consentRecords: [],
    signedAt: null,
    firstVisit: false,
  });
  return { answers: all, ...live };
}
