import { shownDate } from '@/app/shown-date';
import { ClearanceForm } from '@/components/screening/clearance-form';
import { Table } from '@/components/ui/table';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { can } from '@/lib/domain/practice/permissions';
import type { Finding } from '@/lib/domain/screening/screening';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { logClearanceAction } from './actions';
import type { LiveSituation } from './page';

const names = ruleNames(ruleBook);

/** An emergency is never cleared here (spec §12.1); the collecting row follows its flags. */
function isClearable({ level, clearance, rule }: Finding): boolean {
  if (level === 'emergency' || rule === 'ci_red_flag_open') return false;
  return level === 'urgent' || clearance === 'required' || clearance === 'expired';
}

/** Clearances that were logged, and the form for one that a finding waits for. */
export function Clearances({ situation, member }: { situation: LiveSituation; member: Member }) {
  const { chart, live } = situation;
  const waiting = live.screening.findings.filter(isClearable);
  if (waiting.length === 0 && chart.clearances.length === 0) return null;
  return (
    <section aria-labelledby="clearances-title" className="grid gap-4">
      <h2 id="clearances-title" className="text-22 font-semibold">
        Clearances
      </h2>
      {chart.clearances.length > 0 ? (
        <Table caption="Logged" head={['Finding', 'By', 'Day', 'What it allows']}>
          {chart.clearances.map((one) => (
            <tr key={one.id}>
              <th scope="row">{names.rule(one.rule)}</th>
              <td dir="auto">{one.clinician}</td>
              <td>{shownDate(one.day, member.today)}</td>
              <td className="whitespace-pre-line">{one.note}</td>
            </tr>
          ))}
        </Table>
      ) : null}
      {waiting.length > 0 && can(member.role, 'record_clearance') ? (
        <ClearanceForm
          action={logClearanceAction.bind(null, chart.client.id)}
          rules={waiting.map(({ rule }) => ({ value: rule, label: names.rule(rule) }))}
          today={member.today}
        />
      ) : null}
    </section>
  );
}
