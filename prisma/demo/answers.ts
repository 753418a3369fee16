import { askedQuestions } from '@/app/asked-questions';
import { consentWordings } from '@/lib/content/intake-options';
import { ruleBook } from '@/lib/content/rule-book';
import type { ConsentArea } from '@/lib/domain/anatomy/muscle';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { rowsRaisedByMedicines } from '@/lib/domain/intake/medicine';
import { noneOfTheOthers } from '@/lib/domain/intake/unasked-conditions';
import { addDays, type IsoDate } from '@/lib/domain/shared/iso-date';

/** Every red flag asked and answered "no". */
function noRedFlags(): IntakeAnswers['redFlags'] {
  const asked = ruleBook.redFlags.filter(({ retired }) => !retired);
  return Object.fromEntries(asked.map(({ id }) => [id, 'no' as const]));
}

/** Every condition asked about: those that are given, and "none of the others" in each group. */
function conditions(
  given: IntakeAnswers['contraindications'],
  medicines: readonly string[],
): IntakeAnswers['contraindications'] {
  const raised = new Set(
    rowsRaisedByMedicines(medicines, askedQuestions.medicines).map(({ row }) => row),
  );
  return askedQuestions.conditions.reduce(
    (sofar, group) => noneOfTheOthers(group, sofar, raised),
    given,
  );
}

function consents(today: IsoDate, refused: readonly ConsentArea[]): IntakeAnswers['consents'] {
  return Object.fromEntries(
    consentWordings.map(({ area, version }) => [
      area,
      {
        given: refused.includes(area) ? ('no' as const) : ('yes' as const),
        wordingVersion: version,
        date: today,
      },
    ]),
  );
}

/**
 * A complete intake of somebody with weeks of left leg pain from the back and nothing against treatment; `more` is what
 * is different for one client.
 */
export function answersOf(
  today: IsoDate,
  more: Partial<IntakeAnswers> = {},
  refused: readonly ConsentArea[] = [],
): IntakeAnswers {
  return {
    ...emptyIntake(),
    causes: [{ cause: 'disc_herniation', confirmedBy: 'doctor' }],
    affectedSide: 'left',
    onsetDate: addDays(today, -49),
    firstEpisode: true,
    seenByDoctor: true,
    irritable: false,
    pain: { back: 3, leg: 5, worst: 7 },
    places: [
      { region: 'lumbar_paravertebral', side: 'left', pain: 3, kinds: ['ache'] },
      { region: 'gluteal', side: 'left', pain: 5, kinds: ['ache', 'shooting'] },
    ],
    belowKnee: false,
    aggravators: ['sitting_long', 'bending_forward'],
    easers: ['walking_eases'],
    medicines: { ids: [], other: '', none: true },
    pregnancy: { pregnant: 'no', dueDate: null },
    consents: consents(today, refused),
    goals: 'Sit through a day at work.',
    ...more,
    redFlags: { ...noRedFlags(), ...more.redFlags },
    contraindications: conditions(more.contraindications ?? {}, more.medicines?.ids ?? []),
  };
}
