import { shownDate } from '@/app/shown-date';
import type { FormAction } from '@/components/forms/form-state';
import type { Member } from '@/lib/access/require-member';
import type { RecordRow } from '@/lib/data/rows/record-row';
import { can } from '@/lib/domain/practice/permissions';
import { today } from '@/lib/platform/clock';

import { repeatPlanAction } from './actions';

export interface Repeats {
  /** The session before; null where nothing is signed. */
  last: { day: string; repeat: FormAction } | null;
  /** By plan, for those whose session was signed. */
  ofPlan: ReadonlyMap<string, FormAction>;
}

/** The earlier sessions that a plan can start from, for those who may plan. `records` are the client's, newest first. */
export function repeats(member: Member, records: readonly RecordRow[]): Repeats {
  const signed = can(member.role, 'write_plan')
    ? records.filter(({ status }) => status === 'signed')
    : [];
  const repeat = ({ id, clientId }: RecordRow): FormAction =>
    repeatPlanAction.bind(null, { clientId, recordId: id });
  const [last] = signed;
  return {
    last: last
      ? {
          day: shownDate(today(member.practice.timeZone, last.createdAt), member.today),
          repeat: repeat(last),
        }
      : null,
    ofPlan: new Map(signed.map((record) => [record.planId, repeat(record)])),
  };
}
