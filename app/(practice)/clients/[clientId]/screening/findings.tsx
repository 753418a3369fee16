import { FindingItem } from '@/components/screening/finding-item';
import type { Member } from '@/lib/access/require-member';
import { can } from '@/lib/domain/practice/permissions';

import { decideAction } from './actions';
import { findingViews } from './finding-views';
import type { LiveSituation } from './page';

/** Every finding, worst first. Decisions are taken on the stored screening, so only while it is today's. */
export function Findings({ situation, member }: { situation: LiveSituation; member: Member }) {
  const { chart, live, isScreeningCurrent } = situation;
  const views = findingViews({
    findings: live.screening.findings,
    clinicalCase: live.clinicalCase,
    decisions: chart.decisions,
  });
  const mayDecide = isScreeningCurrent && chart.screening && can(member.role, 'record_decision');
  const ids = { clientId: chart.client.id, screeningId: chart.screening?.id ?? '' };
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title" className="text-22 font-semibold">
        Findings
      </h2>
      {views.length === 0 ? (
        <p className="mt-2 text-quiet">No answer raised a finding.</p>
      ) : (
        <ol className="mt-2">
          {views.map((finding) => (
            <FindingItem
              key={finding.rule}
              finding={finding}
              {...(mayDecide ? { decide: decideAction.bind(null, ids) } : {})}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
