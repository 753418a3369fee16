import { askedQuestions } from '@/app/asked-questions';
import { courseOf } from '@/app/course-of';
import { isFirstVisit, screenToday } from '@/app/screen-today';
import type { Chart } from '@/lib/data/charts';
import type { signIntake } from '@/lib/data/intakes';
import { screeningHash } from '@/lib/data/screening-hash';
import type { FrozenSection } from '@/lib/domain/intake/frozen-entry';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { countingShortScreens } from '@/lib/domain/screening/short-screen';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import { incidentWords } from '../screening/incident-words';

interface SignedIntakeArgs {
  answers: IntakeAnswers;
  chart: Chart;
  today: IsoDate;
  timeZone: string;
  /** What the client was not sure of and how it was settled, where the intake began with what the client told. */
  settled?: FrozenSection | null;
}

type Signed = Omit<Parameters<typeof signIntake>[1], 'intakeId' | 'version'>;

/** Said without either side: an old side word must not stand anywhere after the change. */
const SIDE_CHANGED = 'The affected side was changed in the intake.';

/** What is stored when an intake is signed: answers, questions as asked, today's screening, and what falls with it. */
export function signedIntake({ answers, chart, settled, ...day }: SignedIntakeArgs): Signed {
  const { client, clearances, draftIntake, intake, policy } = chart;
  const { today } = day;
  const { clinicalCase, screening } = screenToday({
    answers,
    birthDate: client.birthDate,
    clearances,
    today,
    firstVisit: isFirstVisit(chart, day),
    policy,
    // Asked while this one was being written: what they have raised still holds.
    shortScreens: draftIntake ? countingShortScreens(chart.shortScreens, draftIntake) : [],
    withoutChange: courseOf(chart, { ...day, signing: answers })?.withoutChange ?? false,
    consentRecords: chart.consents,
    signedAt: null,
  });
  const sideChanged = intake !== null && intake.answers.affectedSide !== answers.affectedSide;
  const { sections, ...frozen } = frozenIntake({ answers, questions: askedQuestions });
  return {
    answers,
    frozen: { ...frozen, sections: settled ? [...sections, settled] : sections },
    screening: {
      day: today,
      contentVersion: screening.contentVersion,
      clinicalCase,
      result: screening,
      resultHash: screeningHash(screening),
      incidentNote: incidentWords(screening),
    },
    ...(sideChanged && { invalidatePlans: SIDE_CHANGED, withdrawSheet: SIDE_CHANGED }),
  };
}
