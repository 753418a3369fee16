import { nextTimeOf } from '@/app/next-time-of';
import { shownDate } from '@/app/shown-date';
import type { GlanceCardProps } from '@/components/chart/glance-card';
import { ruleBook } from '@/lib/content/rule-book';
import { fullHistoryReasons } from '@/lib/content/short-screen-words';
import type { Chart } from '@/lib/data/charts';
import type { RecordRow } from '@/lib/data/rows/record-row';
import { conditionNotes } from '@/lib/domain/intake/condition-notes';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { phaseNames } from '@/lib/domain/intake/phase-words';
import type { Confirmer } from '@/lib/domain/intake/suspected-cause';
import { reachedWords } from '@/lib/domain/outcomes/course-prompts';
import { judgeChange } from '@/lib/domain/outcomes/judge-change';
import { withOwnNames } from '@/lib/domain/home-care/own-names';
import { withheldWords } from '@/lib/domain/home-care/withheld-words';
import { changedSince } from '@/lib/domain/screening/changed-since';
import { glanceLimits } from '@/lib/domain/screening/glance-limits';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';
import { painTrend } from '@/lib/domain/session-record/pain-trend';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

import { stepHrefs } from './chart-links';
import { fromHomeOf } from './from-home-glance';
import type { Situation } from './situation';

const confirmedWords: Record<Confirmer, string> = {
  self: 'as the client says',
  doctor: 'said by a doctor',
  imaging: 'seen on a scan',
  other_professional: 'said by another professional',
};

export interface GlanceTime {
  today: string;
  timeZone: string;
}

const dayOf = (at: Date, { today, timeZone }: GlanceTime): string =>
  shownDate(dayIn(timeZone, at), today);

/** The short screen of today that counts. */
const askedToday = ({ shortScreens }: Chart, { today }: GlanceTime) =>
  shortScreens.find(({ day }) => day === today);

function dayCheckOf({ chart, dayCheck }: Situation, time: GlanceTime): GlanceCardProps['dayCheck'] {
  if (!dayCheck) return null;
  const href = `/clients/${chart.client.id}/screening/short`;
  const asked = askedToday(chart, time);
  const when = asked && `Asked ${clockTime(asked.createdAt, time.timeZone)}`;
  switch (dayCheck.state) {
    case 'missing':
      return { words: 'Not asked yet', why: null, href, isOpen: true };
    case 'ask_full_history': {
      const reasons = dayCheck.because.map((reason) => fullHistoryReasons[reason]);
      const why = `Because of ${reasons.join(', and ')}`;
      return { words: 'The whole history, again', why, href, isOpen: true };
    }
    case 'done':
      return { words: when ?? 'Intake signed today', why: null, href, isOpen: false };
  }
}

/** The signed answers; those of the first draft while there are none. */
const answersOf = ({ intake, draftIntake }: Chart): IntakeAnswers | undefined =>
  (intake ?? draftIntake)?.answers;

function causesOf(chart: Chart): GlanceCardProps['causes'] {
  return (answersOf(chart)?.causes ?? []).map(({ cause, confirmedBy }) => ({
    name: ruleBook.causes.find(({ id }) => id === cause)?.name ?? cause,
    confirmedBy: confirmedBy && confirmedWords[confirmedBy],
  }));
}

/** In words; where nobody told when it began, the rules take it for persistent (spec §1.2), and the card says so. */
function phaseOf({ screening, clinicalCase }: NonNullable<Situation['live']>) {
  const { name, span } = phaseNames[screening.phase];
  const isAssumed = clinicalCase.onsetDate === null && screening.phase === 'persistent';
  return { name, span: isAssumed ? 'taken so: no start date told' : span };
}

/** The last session that was signed, also while the next one is being worked. */
const lastSession = ({ sessions }: Chart): RecordRow | null => sessions[0] ?? null;

function lastDoneOf(chart: Chart, time: GlanceTime): GlanceCardProps['lastDone'] {
  const last = lastSession(chart);
  if (!last?.signedAt) return null;
  const frozen = frozenRecordSchema.safeParse(last.frozen);
  const when = dayOf(last.signedAt, time);
  const href = `/clients/${chart.client.id}/session-records/${last.id}`;
  if (!frozen.success) return { when, href, lines: [], response: null };
  const worked = frozen.data.lines.filter(({ happened }) => /^(Done|Changed)/.test(happened));
  const shown = worked.slice(0, 3).map(({ title }) => title);
  const rest = worked.length - shown.length;
  return {
    when,
    href,
    lines: rest > 0 ? [...shown, `and ${rest} more`] : shown,
    response: frozen.data.response,
  };
}

function sheetOf({ chart, home }: Situation, time: GlanceTime): GlanceCardProps['sheet'] {
  const { sheet, client, helper } = chart;
  if (!sheet) return null;
  const names = withOwnNames(ruleNames(ruleBook), [sheet]);
  return {
    warning: home && withheldWords({ sheet, ...home, helper }),
    name: `Sheet ${sheet.number}, ${dayOf(sheet.issuedAt, time)}`,
    href: `/clients/${client.id}/home-care/sheets/${sheet.id}`,
    items: sheet.program.map(({ item }) => names.item(item)),
  };
}

/** What a change of pain since the intake means (spec §8): better or worse, and whether that matters to the client. */
function changeWords(id: 'nprs_back' | 'nprs_leg', from: number, to: number): string | null {
  const measure = ruleBook.outcomeMeasures.find((one) => one.id === id);
  const judged = measure && judgeChange({ measure, from, to });
  if (!judged?.ok || judged.value.direction === 'none') return null;
  const { direction, points, meaningful } = judged.value;
  const means = {
    yes: 'a meaningful change',
    possible: 'perhaps meaningful',
    no: 'not meaningful',
  };

  return `${direction} by ${Math.abs(points)}, intake to last session: ${means[meaningful]}`;
}

/** From the intake to the start of the last session: what a session does at once is no trend. */
function changeOf(chart: Chart, place: 'back' | 'leg'): string | null {
  const from = answersOf(chart)?.pain[place] ?? null;
  const to = lastSession(chart)?.answers.painBefore[place] ?? null;
  return from === null || to === null ? null : changeWords(`nprs_${place}`, from, to);
}

function painOf(chart: Chart): GlanceCardProps['pain'] {
  const sessions = chart.sessions.map(({ answers }) => answers).reverse();
  const trend = painTrend(answersOf(chart)?.pain ?? { back: null, leg: null }, sessions);
  return [
    { place: 'Back', scores: trend.back, change: changeOf(chart, 'back') },
    { place: 'Leg', scores: trend.leg, change: changeOf(chart, 'leg') },
  ].filter(({ scores }) => scores.length > 0);
}

/** How far the course has come; where it has changed nothing, that it leads to a doctor. */
function courseWordsOf({ course }: Situation): string | null {
  if (!course) return null;
  const reached = reachedWords(course);
  return course.withoutChange ? `${reached}: no meaningful change, refer to a doctor` : reached;
}

function changedOf({ chart, live }: Situation, time: GlanceTime): GlanceCardProps['changed'] {
  const { lastSignedAt, lastSessionScreening: before, intake, sheet } = chart;
  if (!lastSignedAt || !before || !live) return null;
  const isSince = (at: Date | null | undefined): at is Date => Boolean(at && at > lastSignedAt);
  return {
    since: dayOf(lastSignedAt, time),
    lines: [
      ...(isSince(intake?.signedAt) ? [`New intake, ${dayOf(intake.signedAt, time)}`] : []),
      ...changedSince({ before, now: live.screening, ruleBook }),
      ...(isSince(sheet?.issuedAt) ? [`New sheet at home, ${dayOf(sheet.issuedAt, time)}`] : []),
    ],
  };
}

/** What the card shows, from the rows and from what the rules say today. */
export function glanceOf(situation: Situation, time: GlanceTime): GlanceCardProps {
  const { chart, live } = situation;
  return {
    screeningHref: stepHrefs(chart).screening,
    dayCheck: dayCheckOf(situation, time),
    side: answersOf(chart)?.affectedSide ?? null,
    causes: causesOf(chart),
    phase: live && phaseOf(live),
    pain: painOf(chart),
    course: courseWordsOf(situation),
    changed: changedOf(situation, time),
    redLines:
      live &&
      glanceLimits({
        ...live.screening,
        clinicalCase: live.clinicalCase,
        ruleBook,
        notes: conditionNotes(answersOf(chart)),
      }),
    lastDone: lastDoneOf(chart, time),
    nextTime: nextTimeOf(lastSession(chart)),
    sheet: sheetOf(situation, time),
    fromHome: fromHomeOf(chart, time),
  };
}
