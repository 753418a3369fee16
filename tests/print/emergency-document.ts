import { askedQuestions } from '@/app/asked-questions';
import { screenToday } from '@/app/screen-today';
import { medicineClasses } from '@/lib/content/medicines';
import { ruleBook } from '@/lib/content/rule-book';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import {
  emergencySummary,
  type EmergencySummaryDocument,
} from '@/lib/domain/screening/emergency-summary';

interface Asked {
  answers?: Partial<IntakeAnswers>;
  name?: string;
  notes?: string[];
}

/** The summary that the app makes of an intake with these answers, by the real content; null when nothing stops. */
export function anEmergency({
  answers = {},
  name,
  notes = [],
}: Asked): EmergencySummaryDocument | null {
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
    birthDate: '1979-04-12',
    clearances: [],
    today: '2026-11-20',
    policy: [],
    shortScreens: [],
    firstVisit: false,
  });
  return emergencySummary({
    practice: { name: 'Riverside Massage Practice', practicePhone: '020 7946 0101' },
    client: { name: name ?? 'Maria Silva', birthDate: '1979-04-12', phone: '020 7946 0303' },
    found: { at: 'Fri 20 Nov 2026, 14:02', by: 'Anna Weiss' },
    printed: { at: 'Fri 20 Nov 2026, 14:05', by: 'Anna Weiss' },
    ...live,
    answers: all,
    frozen: frozenIntake({ answers: all, questions: askedQuestions }),
    questions: askedQuestions,
    medicineClasses,
    ruleBook,
    notes,
  });
}
