import { cardOf } from '@/app/api/session-plans/[planId]/card/card-of';
import { askedQuestions } from '@/app/asked-questions';
import { askedShortScreen } from '@/app/asked-short-screen';
import type { Member } from '@/lib/access/require-member';
import { noteBlocks } from '@/lib/content/note-blocks';
import { paperWords } from '@/lib/content/paper-words';
import { recordPack, type DayPlan, type PlanState } from '@/lib/data/day-plans';
import type { PracticeScope } from '@/lib/data/scope';
import { firstNameAndInitial } from '@/lib/domain/home-care/client-name';
import { blankIntake } from '@/lib/domain/intake/blank-intake';
import { blankNote } from '@/lib/domain/session-record/blank-note';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { clockTime, now } from '@/lib/platform/clock';
import type { DowntimePack } from '@/lib/print/downtime-pack';

import { plansOfDay } from './plans-of-day';

const WHY: Readonly<Record<Exclude<PlanState, 'ready'>, string>> = {
  blocked: 'Blocked: no session',
  none: 'No plan yet',
  draft: 'The plan is not confirmed',
  fell: 'The plan no longer stands',
  begun: 'The session has begun',
};

const comes = ({ clientName, time }: DayPlan & { time: string }) => ({
  time,
  client: firstNameAndInitial(clientName),
});

/** The pack of today: a card for everybody whose confirmed plan waits, and why the others have none. */
export async function packOf(scope: PracticeScope, member: Member): Promise<DowntimePack> {
  await recordPack(scope);
  const { practice, today, accountName } = member;
  const cards: DowntimePack['cards'][number][] = [];
  const without: DowntimePack['without'][number][] = [];
  for (const plan of await plansOfDay(scope, member)) {
    const card =
      plan.state === 'ready' && (await cardOf(scope, { planId: plan.planId ?? '', member }));
    if (card) cards.push({ ...comes(plan), card });
    else without.push({ ...comes(plan), why: WHY[plan.state === 'ready' ? 'fell' : plan.state] });
  }
  return {
    practice: practice.name,
    day: dayAndYearWords(today),
    made: `${dayAndYearWords(today)}, ${clockTime(now(), practice.timeZone)}, by ${accountName}`,
    cards,
    without,
    blanks: {
      intake: blankIntake({ questions: askedQuestions, words: paperWords }),
      note: blankNote({ blocks: noteBlocks, questions: askedShortScreen, words: paperWords }),
    },
  };
}
