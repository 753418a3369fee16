import { randomUUID } from 'node:crypto';

import { callAction, formOf, noState } from '../attack/support/actions';
import { isBug } from '../attack/support/answers';
import { isLong, runAttack, type Attack } from '../attack/support/attack';
import { actionNamed } from '../attack/support/endpoints';
import { each, type Answer } from '../attack/support/http';
import { asOwner, clientAt, cookieOf, target } from '../attack/support/target';
import { allAtOnce, count, leadsTo } from './support/at-once';

const TIMES = isLong() ? 50 : 20;

interface Sending {
  name: string;
  action: string;
  /** What is sent, under that key. */
  args: (key: string) => readonly unknown[];
  /** How many rows there are of what it makes. */
  rows: [from: string, ...values: unknown[]];
}

const form = (fields: Record<string, string>) => (key: string) => [
  noState,
  formOf({ ...fields, once: key }),
];

async function versionOf(table: 'intake' | 'session_plan', id: string | null): Promise<number> {
  const [row] = await asOwner<{ version: number }>(`SELECT version FROM ${table} WHERE id = $1`, [
    id,
  ]);
  return row?.version ?? 0;
}

const saves = (action: string, id: string | null): [string, ...unknown[]] => [
  'audit_event WHERE action = $1 AND entity_id = $2',
  action,
  id,
];

function formSendings(): Sending[] {
  const { practiceId } = target().a;
  const { clientId } = clientAt('a', 'record_signed');
  const noted = target().a.clients.find(({ rule }) => rule?.startsWith('rf_'));
  const said = { called: 'Dr Invented', time: '14:05', said: 'Sent twice.' };
  const limit = {
    name: 'Twice',
    rule: null,
    effect: { kind: 'pressure_max', level: 4 },
    reason: 'Sent twice.',
  };
  return [
    {
      name: 'add a client',
      action: 'addClientAction',
      args: form({
        name: 'Sent Twice',
        birthDate: '1980-01-01',
        phone: '',
        email: '',
        address: '',
      }),
      rows: ["client WHERE practice_id = $1 AND name = 'Sent Twice'", practiceId],
    },
    {
      name: 'draft a plan',
      action: 'draftPlanAction',
      args: (key) => [clientId, ...form({ minutes: '60' })(key)],
      rows: ['session_plan WHERE client_id = $1', clientId],
    },
    {
      name: 'note an incident',
      action: 'noteIncidentAction',
      args: (key) => [
        { clientId: noted?.clientId, screeningId: noted?.screeningId },
        ...form(said)(key),
      ],
      rows: ['incident_note WHERE screening_id = $1', noted?.screeningId],
    },
    {
      name: 'add an own limit',
      action: 'addLimitAction',
      args: form({ limit: JSON.stringify(limit) }),
      rows: ['practice_limit WHERE practice_id = $1', practiceId],
    },
  ];
}

async function draftSendings(): Promise<Sending[]> {
  const { clientId, intakeId } = clientAt('a', 'intake_draft');
  // The first one at this stage is for the races of F-08.
  const plan = target()
    .a.clients.filter(({ stage }) => stage === 'plan_draft')
    .at(-1);
  if (!plan) throw new Error('The target has no draft of a plan.');
  const version = await versionOf('intake', intakeId);
  const planVersion = await versionOf('session_plan', plan.planId);
  // Its lines are what F-09 moves.
  const lines = (['left', 'right'] as const).map((side) => ({
    ...{ muscle: 'gluteus_maximus', side, region: 'gluteal', technique: 'petrissage' },
    ...{ pressure: 2, minutes: 7, position: 'side_lying' },
  }));
  const value = {
    minutes: 30,
    phases: { check_in: 3, warm_up: 5, specific: 14, integration: 4, retest: 2, home_care: 2 },
    lines,
  };
  return [
    {
      name: 'save an intake draft',
      action: 'saveIntakeAction',
      args: (key) => [
        { clientId, intakeId },
        { version, value: { goals: 'Sent twice' }, key },
      ],
      rows: saves('save_intake', intakeId),
    },
    {
      name: 'save a plan draft',
      action: 'savePlanAction',
      args: (key) => [
        { clientId, planId: plan.planId },
        { version: planVersion, value, key },
      ],
      rows: saves('save_plan', plan.planId),
    },
  ];
}

/** What an answer says, without what Next numbers anew each time; the database gives names back in an order of its own. */
function saidBy(answer: Answer): string {
  const to = leadsTo(answer);
  if (to !== '') return to;
  const said = /\{"(?:ok|errors|savedAt|version)".*\}/.exec(answer.text)?.[0] ?? answer.text;
  return said
    .split(/[{},[\]]/)
    .sort()
    .join(' ');
}

function wrong(answer: Answer, first: string): string | null {
  if (answer.status >= 400 || isBug(answer)) return `status ${answer.status}`;
  const said = saidBy(answer);
  return said === first ? null : `says ${said.slice(0, 120)}, the first ${first.slice(0, 120)}`;
}

async function run(attack: Attack, { name, action, args, rows }: Sending): Promise<void> {
  const cookie = await cookieOf('a', 'owner');
  const key = randomUUID();
  const before = await count(...rows);
  const answers = await allAtOnce(TIMES, { action, args: args(key), cookies: [cookie] });
  // Somebody comes back to the page and sends it once more; the answer of the first had not arrived.
  answers.push(await callAction(actionNamed(action), args(key), { cookie }));
  const made = (await count(...rows)) - before;
  attack.check(`${name}: one key is one row, of ${TIMES} at once and one after`, {
    value: made,
    isMet: made === 1,
  });
  const first = saidBy(answers[0] as Answer);
  attack.attempts(
    `${name}: every sending gets the same answer`,
    answers.map((answer, index) => ({ name: `${index + 1}`, problem: wrong(answer, first) })),
    { atLeast: TIMES },
  );
}

/** The same key with something else in it does nothing, and nobody else's key is anything to me. */
async function misused(attack: Attack): Promise<void> {
  const cookie = await cookieOf('a', 'owner');
  const key = randomUUID();
  const send = (name: string, asked: string) =>
    callAction(
      actionNamed('addClientAction'),
      form({ name, birthDate: '1981-01-01', phone: '', email: '', address: '' })(key),
      { cookie: asked },
    );
  const named = (name: string) =>
    count('client WHERE practice_id = $1 AND name = $2', target().a.practiceId, name);
  await send('Key First', cookie);
  const other = await send('Key Second', cookie);
  attack.check('a key that comes back with something else does nothing and says so', {
    value: other.status,
    isMet: !isBug(other) && (await named('Key Second')) === 0 && /was sent/.test(other.text),
  });
  await send('Key Third', await cookieOf('a', 'therapist'));
  attack.check('the same key of a colleague is another one', {
    value: await named('Key Third'),
    isMet: (await named('Key Third')) === 1,
  });
}

await runAttack('F-07', async (attack) => {
  const sendings = [...formSendings(), ...(await draftSendings())];
  await each(sendings, (sending) => run(attack, sending), { atOnce: 1 });
  await misused(attack);
});
