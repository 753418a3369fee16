import { shownDate } from '@/app/shown-date';
import type { GlanceCardProps } from '@/components/chart/glance-card';
import { ruleBook } from '@/lib/content/rule-book';
import { fullHistoryReasons } from '@/lib/content/short-screen-words';
import type { Chart } from '@/lib/data/charts';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { phaseNames } from '@/lib/domain/intake/phase-words';
import type { Confirmer } from '@/lib/domain/intake/suspected-cause';
import { glanceLimits } from '@/lib/domain/screening/glance-limits';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

import { stepHrefs } from './chart-links';
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
      return { words: when ?? 'The intake was signed today', why: null, href, isOpen: false };
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

function lastDoneOf(chart: Chart, time: GlanceTime): GlanceCardProps['lastDone'] {
  const { record, lastSignedAt } = chart;
  if (!lastSignedAt) return null;
  const frozen = frozenRecordSchema.safeParse(record?.frozen);
  const when = dayOf(lastSignedAt, time);
  const href = stepHrefs(chart).session_record;
  if (!frozen.success) return { when, href, lines: [], response: null };
  const worked = frozen.data.lines.filter(({ happened }) => /^(Done|Changed)/.test(happened));
  const shown = worked.slice(0, 4).map(({ title }) => title);
  const rest = worked.length - shown.length;
  return {
    when,
    href,
    lines: rest > 0 ? [...shown, `and ${rest} more`] : shown,
    response: frozen.data.response,
  };
}

function sheetOf({ sheet, client }: Chart, time: GlanceTime): GlanceCardProps['sheet'] {
  if (!sheet) return null;
  const names = ruleNames(ruleBook);
  return {
    name: `Sheet ${sheet.number}, ${dayOf(sheet.issuedAt, time)}`,
    href: `/clients/${client.id}/home-care/sheets/${sheet.id}`,
    items: sheet.program.map(({ item }) => names.item(item)),
  };
}

const NOT_ASKED = { affectedSide: null, pain: { back: null, leg: null } };

/** What the card shows, from the rows and from what the rules say today. */
export function glanceOf(situation: Situation, time: GlanceTime): GlanceCardProps {
  const { chart, live } = situation;
  const { affectedSide, pain } = answersOf(chart) ?? NOT_ASKED;
  return {
    screeningHref: stepHrefs(chart).screening,
    dayCheck: dayCheckOf(situation, time),
    side: affectedSide,
    causes: causesOf(chart),
    phase: live && phaseNames[live.screening.phase],
    pain,
    redLines: live && glanceLimits({ limits: live.screening.limits, ruleBook }),
    lastDone: lastDoneOf(chart, time),
    sheet: sheetOf(chart, time),
  };
}
