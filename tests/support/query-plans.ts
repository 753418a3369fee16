import pg from 'pg';

import type { PracticeScope } from '@/lib/data/scope';
import type { Heard } from '../../scripts/scale/heard';

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  'Recheck Cond'?: string;
  'Parent Relationship'?: string;
  Filter?: string;
  Plans?: Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Everything in lists that are made whole, to be compared with: those that end after so many rows are not. */
function listed(node: Node, isListed = false): Node[] {
  const inside = node['Node Type'] !== 'Limit' && (isListed || isSubPlan(node));
  const below = (node.Plans ?? []).flatMap((part) => listed(part, inside));
  return inside ? [node, ...below] : below;
}

const isSubPlan = (node: Node): boolean => node['Parent Relationship'] === 'SubPlan';

/** What row-level security adds for a client's own page. */
const POLICY = /CASE WHEN .*? END/g;
/** Names rows that an index could have found. */
const BY_NAME = /\b(?:client|plan|screening|sheet|record|intake|link)_id = /;

/** Follows an index to a whole practice. */
function isWhole(node: Node): boolean {
  const found = node['Index Cond'] ?? node['Recheck Cond'] ?? '';
  return /practice_id = /.test(found) && !/ AND /.test(found);
}

/** And throws away the rows of everybody but one. */
const readsPractice = (node: Node): boolean =>
  isWhole(node) && BY_NAME.test((node.Filter ?? '').replace(POLICY, ''));

/** The rows of a whole practice, to find one among them: Prisma's `none` and `some` without the client's id, inside an OR. */
const listsPractice = (plan: Node): Node[] => listed(plan).filter(isWhole);

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
      if (!plan) return [];
      const slow = nodesOf(plan).filter(
        (node) => node['Node Type'] === 'Seq Scan' || (isOn && readsPractice(node)),
      );
      return [...slow, ...(isOn ? listsPractice(plan) : [])].map(
        (node) => node['Relation Name'] ?? '',
      );
    },
    end: () => client.end(),
  };
}
