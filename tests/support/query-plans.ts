import pg from 'pg';

import type { PracticeScope } from '@/lib/data/scope';
import type { Heard } from '../../scripts/scale/heard';

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  'Recheck Cond'?: string;
  Filter?: string;
  Plans?: Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** What row-level security adds for a client's own page. */
const POLICY = /CASE WHEN .*? END/g;
/** Names rows that an index could have found. */
const BY_NAME = /\b(?:client|plan|screening|sheet|record|intake|link)_id = /;

/** Follows an index to a whole practice, and throws away the rows of everybody but one. */
function readsPractice(node: Node): boolean {
  const found = node['Index Cond'] ?? node['Recheck Cond'] ?? '';
  const isWhole = /practice_id = /.test(found) && !/ AND /.test(found);
  return isWhole && BY_NAME.test((node.Filter ?? '').replace(POLICY, ''));
}

const isPlannable = ({ text }: Heard): boolean =>
  /^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)/i.test(text);

export interface Planner {
  /** The tables that a statement reads from one end to the other, or a whole practice of, as the app's own role, held by row-level security. */
  scanned: (heard: Heard) => Promise<string[]>;
  end: () => Promise<void>;
}

/** Plans statements as the app would be given them. `seqScan` off: a scan that is left has no index to take its place. */
export async function planner(
  { practiceId, accountId }: PracticeScope,
  { seqScan }: { seqScan: 'on' | 'off' },
): Promise<Planner> {
  // An empty table is read by any index alike.
  const isOn = seqScan === 'on';
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  await client.query(
    `SELECT set_config('app.practice_id', $1, false), set_config('app.account_id', $2, false),
       set_config('enable_seqscan', $3, false)`,
    [practiceId, accountId, seqScan],
  );
  return {
    scanned: async (heard) => {
      if (!isPlannable(heard)) return [];
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
        `EXPLAIN (FORMAT JSON) ${heard.text}`,
        heard.values,
      );
      const plan = rows[0]?.['QUERY PLAN'][0].Plan;
      return (plan ? nodesOf(plan) : [])
        .filter((node) => node['Node Type'] === 'Seq Scan' || (isOn && readsPractice(node)))
        .map((node) => node['Relation Name'] ?? '');
    },
    end: () => client.end(),
  };
}
