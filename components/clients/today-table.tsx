import Link from 'next/link';

import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';

/** What can be open for a client. */
export type OpenWork =
  | 'blocked'
  | 'side_changed'
  | 'full_form'
  | 'decisions_open'
  | 'intake_draft'
  | 'needs_screening'
  | 'ask_today'
  | 'needs_plan'
  | 'plan_draft'
  | 'session_to_start'
  | 'record_unsigned'
  | 'needs_sheet';

const words: Record<OpenWork, { tone: Tone; text: string }> = {
  blocked: { tone: 'hold', text: 'Blocked: no session' },
  side_changed: { tone: 'hold', text: 'Plan and sheet no longer stand' },
  full_form: { tone: 'hold', text: 'Full health history to ask again' },
  decisions_open: { tone: 'limits', text: 'Findings to decide on' },
  intake_draft: { tone: 'fine', text: 'Intake to finish' },
  needs_screening: { tone: 'fine', text: 'Screening to do again' },
  ask_today: { tone: 'limits', text: 'Today’s questions to ask' },
  needs_plan: { tone: 'fine', text: 'Session plan to draft' },
  plan_draft: { tone: 'fine', text: 'Session plan to confirm' },
  session_to_start: { tone: 'fine', text: 'Session to start' },
  record_unsigned: { tone: 'fine', text: 'Session record to sign' },
  needs_sheet: { tone: 'fine', text: 'Home-care sheet to issue' },
};

interface TodayRowWords {
  id: string;
  name: string;
  /** Worst first. */
  open: readonly OpenWork[];
  /** In words; null before the first session. */
  lastVisit: string | null;
}

/** Clients with something open; the name opens the chart. */
export function TodayTable({ rows }: { rows: TodayRowWords[] }) {
  return (
    <div data-list>
      <Table
        caption="Clients with something open"
        quietCaption
        head={['Client', 'Open', { label: 'Last session', wide: true }]}
      >
        {rows.map((row) => (
          <tr key={row.id} className="hover:bg-wash">
            <th scope="row" className="w-2/5 font-normal">
              <Link
                href={`/clients/${row.id}`}
                data-row
                className="-my-2.5 flex min-h-11 items-center py-2.5 font-semibold text-link"
              >
                <bdi className="min-w-0 break-words">{row.name}</bdi>
              </Link>
            </th>
            <td>
              <ul className="grid gap-1">
                {row.open.map((thing) => (
                  <li key={thing}>
                    <OpenWords {...words[thing]} />
                  </li>
                ))}
              </ul>
            </td>
            <td className="hidden whitespace-nowrap text-quiet md:table-cell">
              {row.lastVisit ?? 'None yet'}
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}

function OpenWords({ tone, text }: { tone: Tone; text: string }) {
  return tone === 'fine' ? <span>{text}</span> : <Tag tone={tone}>{text}</Tag>;
}
