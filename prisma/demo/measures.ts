import { ruleBook } from '@/lib/content/rule-book';
import { ageDemoCourse } from '@/lib/data/demo-course';
import { recordOutcome } from '@/lib/data/outcomes';
import type { MeasureAnswers } from '@/lib/domain/outcomes/measure-answers.schema';
import { addDays, type IsoDate } from '@/lib/domain/shared/iso-date';

import { oneMoreSession, type Screened, type Writer } from './visit';

const ACTIVITIES = ['Sit through a film', 'Walk to the market and back', 'Sleep on the left side'];

const activities = (ratings: readonly number[]): MeasureAnswers => ({
  measure: 'psfs',
  activities: ACTIVITIES.map((activity, index) => ({ activity, rating: ratings[index] ?? null })),
});

const sciatica = ([leg = 0, numb = 0, weak = 0, sitting = 0]: readonly number[]) => ({
  ...({ measure: 'sciatica_bothersomeness' } as const),
  ...{ leg_pain: leg, numbness_tingling: numb, weakness: weak, pain_sitting: sitting },
});

const minutes = (
  measure: 'sitting_tolerance' | 'walking_tolerance',
  told: number,
): MeasureAnswers => ({ measure, minutes: told });

/** What is asked at the start of a course. */
const atTheStart: readonly MeasureAnswers[] = [
  activities([3, 4, 2]),
  sciatica([4, 2, 1, 5]),
  minutes('sitting_tolerance', 20),
];

async function store(
  { scope }: Writer,
  { clientId }: Screened,
  { day, told }: { day: IsoDate; told: readonly MeasureAnswers[] },
): Promise<void> {
  const { contentVersion } = ruleBook;
  for (const answers of told) {
    const outcome = { answers, day, language: 'en' as const, contentVersion };
    const stored = await recordOutcome(scope, { clientId, outcome });
    if (!stored.ok) throw new Error(`The demo could not measure: ${stored.reason}.`);
  }
}

/** The first scores of an invented client, as they are asked at the start. */
export async function measure(writer: Writer, screened: Screened): Promise<void> {
  await store(writer, screened, { day: writer.today, told: atTheStart });
}

interface Week {
  /** Days from this session to the next one, or to today. */
  then: number;
  before: { back: number; leg: number };
  after: { back: number; leg: number };
}

/** The sessions behind the first one. */
const weeks: readonly Week[] = [
  { then: 9, before: { back: 3, leg: 4 }, after: { back: 2, leg: 3 } },
  { then: 7, before: { back: 2, leg: 4 }, after: { back: 1, leg: 2 } },
  { then: 5, before: { back: 2, leg: 2 }, after: { back: 1, leg: 1 } },
];
const FIRST_WEEKS = 14;
const DAYS = weeks.reduce((sum, { then }) => sum + then, FIRST_WEEKS);

const calf = { region: 'calf', side: 'left', kinds: ['tingling'] } as const;
const buttock = { region: 'gluteal', side: 'left', kinds: ['ache'] } as const;

/** What was asked so many days after the start. */
const later: readonly { after: number; told: readonly MeasureAnswers[] }[] = [
  {
    after: 0,
    told: [
      ...atTheStart,
      minutes('walking_tolerance', 15),
      {
        ...{ measure: 'body_chart', belowKnee: true },
        places: [
          { ...calf, kinds: [...calf.kinds] },
          { ...buttock, kinds: [...buttock.kinds] },
        ],
      },
    ],
  },
  { after: 14, told: [activities([4, 5, 3]), minutes('sitting_tolerance', 25)] },
  {
    after: 30,
    told: [
      activities([7, 7, 5]),
      sciatica([2, 1, 0, 2]),
      minutes('sitting_tolerance', 45),
      minutes('walking_tolerance', 30),
      {
        ...{ measure: 'body_chart', belowKnee: false },
        places: [{ ...buttock, kinds: [...buttock.kinds] }],
      },
    ],
  },
];

/** A course of five weeks behind a client who has had one session: three more, and the measures of its milestones. */
export async function aCourse(writer: Writer, screened: Screened): Promise<void> {
  const { scope, today } = writer;
  const { clientId } = screened;
  await ageDemoCourse(scope, { clientId, days: FIRST_WEEKS });
  for (const { then, before, after } of weeks) {
    await oneMoreSession(writer, screened, { minutes: 60, before, after });
    await ageDemoCourse(scope, { clientId, days: then });
  }
  const start = addDays(today, -DAYS);
  for (const { after, told } of later) {
    await store(writer, screened, { day: addDays(start, after), told });
  }
  const change: MeasureAnswers = { measure: 'groc', change: 3, since: start };
  await store(writer, screened, { day: addDays(start, 30), told: [change] });
}
