import { formOf, noState } from '../attack/support/actions';
import { isBug } from '../attack/support/answers';
import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { issueForm } from '../attack/support/home-care-choice';
import { each, type Answer } from '../attack/support/http';
import { asOwner, clientAt, target } from '../attack/support/target';
import { opened } from './support/opened';
import { allAtOnce, count, leadsTo, twoPeople } from './support/at-once';

const TIMES = isLong() ? 50 : 20;

interface Race {
  name: string;
  action: string;
  args: readonly unknown[];
  /** Rows that it makes or changes: what it left, as `FROM` and its values. */
  rows: [from: string, ...values: unknown[]];
  /** A second one finds the first one's row and goes on with it. */
  isShared?: boolean;
}

/** What one row holds. */
async function one<Row extends Record<string, unknown>>(
  sql: string,
  ...values: unknown[]
): Promise<Row> {
  const [row] = await asOwner<Row>(sql, values);
  if (!row) throw new Error(`Nothing found: ${sql}`);
  return row;
}

const audited = (action: string, entityId: string): [string, ...unknown[]] => [
  'audit_event WHERE action = $1 AND entity_id = $2',
  action,
  entityId,
];

/** A correction of a signed intake: its answers are whole. */
async function signRace(cookies: string[]): Promise<Race> {
  const { clientId } = clientAt('a', 'record_signed');
  await allAtOnce(1, {
    action: 'startIntakeAction',
    args: [{ clientId, from: 'last' }, noState, formOf({})],
    cookies,
  });
  const draft = await one<{ id: string; version: number }>(
    `SELECT id, version FROM intake WHERE client_id = $1 AND status = 'draft'`,
    clientId,
  );
  const { id: intakeId, version } = draft;
  const value = await opened<object>('intake.answers', intakeId);
  return {
    name: 'sign an intake',
    action: 'signIntakeAction',
    args: [
      { clientId, intakeId },
      { version, value },
    ],
    rows: audited('sign_intake', intakeId),
  };
}

async function confirmRace(): Promise<Race> {
  const { clientId, planId } = clientAt('a', 'plan_draft');
  const { version } = await one<{ version: number }>(
    'SELECT version FROM session_plan WHERE id = $1',
    planId,
  );
  return {
    name: 'confirm a plan',
    action: 'confirmPlanAction',
    args: [{ clientId, planId }, { version }],
    rows: audited('confirm_plan', planId ?? ''),
  };
}

interface Written {
  lines: Record<string, unknown>[];
}

async function signRecordRace(): Promise<Race> {
  const { clientId, recordId } = clientAt('a', 'record_draft');
  const { version } = await one<{ version: number }>(
    'SELECT version FROM session_record WHERE id = $1',
    recordId,
  );
  const answers = await opened<Written>('session_record.answers', recordId);
  const pain = { back: 3, leg: 3 };
  const lines = answers.lines.map((line) => ({ ...line, status: 'done', comfort: 4 }));
  const value = { ...answers, lines, painBefore: pain, painAfter: pain, response: 'better' };
  return {
    name: 'sign a record',
    action: 'signRecordAction',
    args: [
      { clientId, recordId },
      { version, value },
    ],
    rows: audited('sign_record', recordId ?? ''),
  };
}

async function sheetRaces(): Promise<Race[]> {
  const { clientId, sheetId } = clientAt('a', 'sheet_issued');
  const { number } = await one<{ number: number }>(
    'SELECT number FROM home_care_sheet WHERE id = $1',
    sheetId,
  );
  const program = await opened<unknown[]>('home_care_sheet.program', sheetId);
  const fewer = await issueForm(clientId, program.slice(0, -1));
  const issued = target().a.clients.find(
    ({ stage, sheetId: id }) => stage === 'sheet_issued' && id,
  );
  return [
    {
      name: 'issue a sheet',
      action: 'issueSheetAction',
      args: [clientId, noState, fewer],
      rows: ['home_care_sheet WHERE client_id = $1 AND number > $2', clientId, number],
      isShared: true,
    },
    {
      name: 'withdraw a sheet',
      action: 'withdrawSheetAction',
      args: [
        { clientId: issued?.clientId, sheetId: issued?.sheetId },
        noState,
        formOf({ reason: 'Raced.' }),
      ],
      rows: audited('withdraw_sheet', issued?.sheetId ?? ''),
    },
  ];
}

function makeRaces(): Race[] {
  const { clientId } = clientAt('a', 'new');
  const confirmed = clientAt('a', 'plan_confirmed');
  const limit = {
    name: 'Raced rule',
    rule: null,
    effect: { kind: 'pressure_max', level: 4 },
    reason: 'Raced.',
  };
  return [
    {
      name: 'start an intake',
      action: 'startIntakeAction',
      args: [{ clientId }, noState, formOf({})],
      rows: ['intake WHERE client_id = $1', clientId],
      isShared: true,
    },
    {
      name: 'start a record',
      action: 'startRecordAction',
      args: [{ clientId: confirmed.clientId, planId: confirmed.planId }],
      rows: ['session_record WHERE plan_id = $1', confirmed.planId],
      isShared: true,
    },
    {
      name: 'add an own limit of one name',
      action: 'addLimitAction',
      args: [noState, formOf({ limit: JSON.stringify(limit) })],
      rows: [
        "practice_limit WHERE practice_id = $1 AND name = 'Raced rule'",
        target().a.practiceId,
      ],
    },
  ];
}

/** A clearance that was logged by mistake is taken back once. */
function takeBackRace(): Race {
  const found = target().a.clients.find(({ clearanceId }) => clearanceId !== null);
  const { clientId, clearanceId } = found ?? { clientId: '', clearanceId: '' };
  return {
    name: 'take a clearance back',
    action: 'takeBackClearanceAction',
    args: [{ clientId, clearanceId }, noState, formOf({ reason: 'Raced.' })],
    rows: audited('invalidate_clearance', clearanceId ?? ''),
  };
}

async function run(attack: Attack, { name, action, args, rows, isShared }: Race): Promise<void> {
  const cookies = await twoPeople();
  // What only the owner may is raced by the owner on two devices.
  const mine = action === 'addLimitAction' ? cookies.slice(0, 1) : cookies;
  const answers = await allAtOnce(TIMES, { action, args, cookies: mine });
  const left = await count(...rows);
  attack.check(`${name}: exactly one, of ${TIMES} at once`, { value: left, isMet: left === 1 });
  const judge = (answer: Answer): string | null => {
    if (isBug(answer)) return `a bug, status ${answer.status}: ${answer.text.slice(0, 120)}`;
    return answer.status < 400 ? null : `status ${answer.status}`;
  };
  attack.attempts(
    `${name}: everybody is answered`,
    answers.map((answer, index) => ({ name: `${index + 1}`, problem: judge(answer) })),
    { atLeast: TIMES },
  );
  if (!isShared) return;
  const places = new Set(answers.map(leadsTo).filter((to) => to !== ''));
  attack.check(`${name}: all are led to the same one`, {
    value: [...places].join(' ') || 'nowhere',
    isMet: places.size === 1,
  });
}

await runAttack('F-08', async (attack) => {
  const cookies = await twoPeople();
  const races = [
    ...makeRaces(),
    await signRace(cookies),
    await confirmRace(),
    await signRecordRace(),
    ...(await sheetRaces()),
    takeBackRace(),
  ];
  await each(races, (race) => run(attack, race), { atOnce: 1 });
});
