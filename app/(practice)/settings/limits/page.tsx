import type { Metadata } from 'next';

import { shownDate } from '@/app/shown-date';
import { LimitForm } from '@/components/settings/limit-form';
import { LimitList, type LimitView } from '@/components/settings/limit-list';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { listLimits } from '@/lib/data/practice-limits';
import type { LimitRow } from '@/lib/data/rows/limit-row';
import { can } from '@/lib/domain/practice/permissions';
import { policyWords } from '@/lib/domain/screening/policy-words';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { today as dayIn } from '@/lib/platform/clock';

import { newPlace } from '../../draft-place';
import { addLimitAction, withdrawLimitAction } from './actions';
import { limitOptions } from './limit-options';

export const metadata: Metadata = { title: 'The practice’s own limits' };

const names = ruleNames(ruleBook);

function historyOf(limit: LimitRow, { today, practice }: Member): string[] {
  const day = (at: Date) => shownDate(dayIn(practice.timeZone, at), today);
  const added = `Added by ${limit.createdByName}, ${day(limit.createdAt)}`;
  if (!limit.withdrawnAt) return [added];
  const by = `Withdrawn by ${limit.withdrawnByName ?? ''}, ${day(limit.withdrawnAt)}`;
  return [added, `${by}: ${limit.withdrawnReason ?? ''}`];
}

function viewOf(limit: LimitRow, member: Member): LimitView {
  const { id, name, rule, effect, reason, withdrawnAt } = limit;
  const mayWithdraw = withdrawnAt === null && can(member.role, 'manage_practice');
  return {
    id,
    name,
    sentence: policyWords({ effect, ...(rule !== null && { whileRule: rule }) }, names),
    reason,
    history: historyOf(limit, member),
    withdraw: mayWithdraw ? withdrawLimitAction.bind(null, id) : null,
  };
}

/** The practice's own stricter limits: read by everybody who treats, changed by the owner. */
export default async function LimitsPage() {
  const member = await requireMember('read_chart');
  const { standing, withdrawn } = await listLimits(member.scope);
  const isOwner = can(member.role, 'manage_practice');
  return (
    <>
      <PageHeader
        title="The practice’s own limits"
        back={{ href: '/settings', label: 'Settings' }}
      />
      <div className="grid gap-8">
        <p className="measure">
          They only ever make a session or a sheet stricter than the content does. Nothing here
          lifts a finding or a limit.
          {isOwner ? null : ' The owner of the practice can change them.'}
        </p>
        <LimitList
          title="What holds"
          none="None: the limits of the content hold as they are."
          limits={standing.map((limit) => viewOf(limit, member))}
        />
        {isOwner ? (
          <LimitForm
            options={limitOptions}
            add={addLimitAction}
            place={newPlace(member, { kind: 'limit', title: 'An own limit' })}
          />
        ) : null}
        {withdrawn.length > 0 ? (
          <LimitList
            title="Withdrawn"
            none=""
            limits={withdrawn.map((limit) => viewOf(limit, member))}
          />
        ) : null}
      </div>
    </>
  );
}
