import Link from 'next/link';

import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { Empty } from '@/components/ui/empty';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';

interface PlanListProps {
  clientId: string;
  plans: {
    id: string;
    /** "Tue 24 Nov" */
    day: string;
    minutes: number;
    lines: number;
    status: 'draft' | 'confirmed' | 'fallen';
    /** Makes a plan of what was done then; null where nothing is signed, or where one may not plan. */
    repeat: FormAction | null;
  }[];
}

const states: Record<PlanListProps['plans'][number]['status'], { word: string; tone: Tone }> = {
  draft: { word: 'Draft', tone: 'limits' },
  confirmed: { word: 'Confirmed', tone: 'fine' },
  fallen: { word: 'No longer stands', tone: 'hold' },
};

/** A client's plans, newest first. */
export function PlanList({ clientId, plans }: PlanListProps) {
  if (plans.length === 0) {
    return <Empty title="No plan yet">Plans of this client will be listed here.</Empty>;
  }
  return (
    <div className="grid gap-2">
      <Table caption="Plans, newest first" head={['Day', 'Length', 'Lines', 'State', 'Again']}>
        {plans.map((plan) => (
          <tr key={plan.id}>
            <th scope="row">
              <Link
                href={`/clients/${clientId}/session-plans/${plan.id}`}
                className="text-link inline-flex min-h-11 items-center"
              >
                {plan.day}
              </Link>
            </th>
            <td>{plan.minutes} min</td>
            <td>{plan.lines}</td>
            <td>
              <Tag tone={states[plan.status].tone}>{states[plan.status].word}</Tag>
            </td>
            <td>
              {plan.repeat ? (
                <OneButtonForm action={plan.repeat} kind="quiet" pending="Planning">
                  As then<span className="sr-only">, {plan.day}</span>
                </OneButtonForm>
              ) : null}
            </td>
          </tr>
        ))}
      </Table>
      {plans.length > 1 ? (
        <p>
          <Link
            href={`/clients/${clientId}/session-plans/compare`}
            className="text-link inline-flex min-h-11 items-center"
          >
            Two sessions side by side
          </Link>
        </p>
      ) : null}
    </div>
  );
}
