import { LoggedClearances } from '@/components/screening/logged-clearances';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { dateWords } from '@/lib/domain/intake/answer-words';
import { can } from '@/lib/domain/practice/permissions';
import { CLEARANCE_DAYS } from '@/lib/domain/screening/clearance-state';
import { addDays, daysBetween } from '@/lib/domain/shared/iso-date';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import type { Situation } from '../situation';
import { takeBackClearanceAction } from './actions';

const names = ruleNames(ruleBook);

/** The clearances that were logged, each with the last day on which it holds. */
export function ClearancesPart({ situation, member }: { situation: Situation; member: Member }) {
  const { clearances, client } = situation.chart;
  const mayTakeBack = can(member.role, 'record_clearance');
  return (
    <LoggedClearances
      clearances={clearances.map(({ id, rule, clinician, day, note, fileId }) => ({
        id,
        name: names.rule(rule),
        clinician,
        day,
        note,
        paper: fileId === null ? null : `/api/papers/${fileId}`,
        until: dateWords(addDays(day, CLEARANCE_DAYS)),
        holds: daysBetween(day, member.today) <= CLEARANCE_DAYS,
        takeBack: mayTakeBack
          ? takeBackClearanceAction.bind(null, { clientId: client.id, clearanceId: id })
          : null,
      }))}
    />
  );
}
