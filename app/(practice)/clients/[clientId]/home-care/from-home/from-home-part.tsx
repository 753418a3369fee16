import { FromHome, type OpenTold } from '@/components/from-home/from-home';
import { shownDate } from '@/app/shown-date';
import { shownMoment } from '@/app/shown-moment';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import type { CheckInRow } from '@/lib/data/rows/check-in-row';
import { stillOpen } from '@/lib/domain/check-in/still-open';
import { toldLines } from '@/lib/domain/check-in/told-words';
import type { DoseProposal } from '@/lib/domain/home-care/progress-dose';
import { can } from '@/lib/domain/practice/permissions';
import { withOwnNames } from '@/lib/domain/home-care/own-names';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { today as dayIn } from '@/lib/platform/clock';

import type { Situation } from '../../situation';
import { answerCheckInAction } from './actions';
import { cameBackOf } from './came-back-of';

interface FromHomePartProps {
  situation: Situation;
  member: Member;
  /** Those that stand here; where the next sheet is chosen they stand beside it. */
  proposals: readonly DoseProposal[];
}

/** Who entered what from paper and when, the newest first. */
function paperLines(
  told: readonly CheckInRow[],
  { today, timeZone }: { today: string; timeZone: string },
): string[] {
  const lines = told.flatMap(({ enteredByName, receivedAt }) => {
    if (enteredByName === null) return [];
    const on = shownDate(dayIn(timeZone, receivedAt), today);
    return [`Entered from paper ${on} by ${enteredByName}.`];
  });
  return [...new Set(lines)];
}

/** What came back from the client’s phone or on paper, and what waits for an answer. */
export function FromHomePart({ situation, member, proposals }: FromHomePartProps) {
  const { chart } = situation;
  const { today, practice } = member;
  const time = { today, timeZone: practice.timeZone };
  const names = withOwnNames(ruleNames(ruleBook), [chart.sheet]);
  const back = cameBackOf(chart, time);
  const mayAnswer = can(member.role, 'issue_sheet');
  const open = stillOpen(chart.told).map((row: CheckInRow): OpenTold => ({
    id: row.id,
    alarm: row.alarm,
    when: shownMoment(row.receivedAt, practice.timeZone),
    lines: toldLines(row.content, names),
    answer: mayAnswer
      ? answerCheckInAction.bind(null, { clientId: chart.client.id, checkInId: row.id })
      : null,
  }));
  return (
    <FromHome
      open={open}
      back={back}
      nameOf={Object.fromEntries((back?.items ?? []).map(({ item }) => [item, names.item(item)]))}
      proposals={proposals}
      fromPaper={paperLines(chart.told, time)}
      paperHref={
        chart.sheet && can(member.role, 'write_home_care')
          ? `/clients/${chart.client.id}/home-care/sheets/${chart.sheet.id}/paper`
          : null
      }
    />
  );
}
