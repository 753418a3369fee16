/** Started by start-target.ts: makes two practices that have everything in every state, and reports their ids. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

import { actForMember } from '@/lib/access/act-for-member';
import { makeInvite } from '@/lib/access/invites';
import { startLogin } from '@/lib/access/login-session';
import { hashPassword } from '@/lib/access/password';
import { systemScope } from '@/lib/access/system-scope';
import { addAppointment } from '@/lib/data/appointments';
import { invalidateClearance, logClearance } from '@/lib/data/clearances';
import { recordContentReview } from '@/lib/data/content-reviews';
import { createPractice } from '@/lib/data/create-practice';
import { withdrawSheet } from '@/lib/data/home-care';
import { listInvites } from '@/lib/data/invites';
import { addLimit, withdrawLimit } from '@/lib/data/practice-limits';
import { placeHold } from '@/lib/data/retention';
import { sheetCode } from '@/lib/data/rows/sheet-code';
import type { PracticeScope } from '@/lib/data/scope';
import { addIncidentNote } from '@/lib/data/screenings';
import { together } from '@/lib/data/transaction';
import { roles } from '@/lib/domain/practice/permissions';
import { today } from '@/lib/platform/clock';
import { demoClients } from '@/prisma/demo/clients';
import { demoPractice } from '@/prisma/demo/people';
import { giveSheet } from '@/prisma/demo/sheet';
import { walkThrough } from '@/prisma/demo/visit';

import { tell, told } from '../../support/check-ins';
import { aLetter } from '../../support/letters';
import { aStoredOutcome } from '../../support/outcomes';
import { aPaper } from '../../support/referrals';
import { aTemplate } from '../../support/templates';
import { aToldIntake } from '../../support/told-intakes';
import { aKeptOwnItem } from '../../support/own-items';
import { aLogo } from '../../support/practice-pictures';
import type { TargetClient, TargetPractice } from './target';

const database = new pg.Client({ connectionString: process.env['TEST_OWNER_URL'] });

type Found = Omit<TargetClient, 'stage' | 'code'> & { linkId: string | null };

const newest = (table: string, more = ''): string =>
  `(SELECT id FROM ${table} x WHERE x.client_id = c.id ${more} ORDER BY x.id DESC LIMIT 1)`;

async function clientsOf(practiceId: string, day: string): Promise<TargetClient[]> {
  const { rows } = await database.query<Found>(
    `SELECT c.id AS "clientId", c.name, extract(year FROM c.birth_date)::int AS "birthYear",
       ${newest('intake')} AS "intakeId", ${newest('screening')} AS "screeningId",
       ${newest('clearance', 'AND invalidated_at IS NULL')} AS "clearanceId",
       ${newest('record_hold', 'AND lifted_at IS NULL')} AS "holdId",
       ${newest('told_intake')} AS "toldIntakeId",
       ${newest('session_plan')} AS "planId", ${newest('home_care_sheet')} AS "sheetId",
       ${newest('referral_letter')} AS "letterId", ${newest('session_record')} AS "recordId",
       ${newest('appointment')} AS "appointmentId", ${newest('check_in')} AS "checkInId",
       ${newest('intake_link')} AS "intakeLinkId", ${newest('told_alarm')} AS "toldAlarmId",
       ${newest('home_care_link')} AS "linkId",
       ${newest('outcome')} AS "outcomeId",
       ${newest('client_file')} AS "paperId",
       (SELECT s.result->'findings'->0->>'rule' FROM screening s WHERE s.client_id = c.id
         ORDER BY s.id DESC LIMIT 1) AS rule
     FROM client c WHERE c.practice_id = $1 ORDER BY c.id`,
    [practiceId],
  );
  const stages = new Map(demoClients(day).map(({ details, stage }) => [details.name, stage]));
  return rows.map(({ linkId, ...row }) => ({
    ...row,
    stage: stages.get(row.name) ?? 'new',
    code: linkId === null ? null : sheetCode(linkId),
  }));
}

async function aDevice(practiceId: string, accountId: string): Promise<string> {
  await startLogin({ accountId, practiceId });
  const { rows } = await database.query<{ id: string }>(
    'SELECT id FROM login_session WHERE account_id = $1 ORDER BY created_at DESC LIMIT 1',
    [accountId],
  );
  return rows[0]?.id ?? '';
}

async function anInvite(
  scope: PracticeScope,
): Promise<Pick<TargetPractice, 'inviteId' | 'inviteToken'>> {
  const email = `asked.${scope.practiceId}@attack.example`;
  const invite = await makeInvite(scope, { email, role: 'therapist' });
  const [open] = await listInvites(scope);
  if (!invite.ok || !open) throw new Error('The target could not invite.');
  return { inviteId: open.id, inviteToken: invite.value.token };
}

/** What the walk of the demo leaves out: an own limit, a withdrawn one, clearances, an incident note, a withdrawn sheet. */
async function addTheRest(
  scope: PracticeScope,
  clients: TargetClient[],
): Promise<
  Pick<
    TargetPractice,
    'limitId' | 'templateId' | 'itemId' | 'pictureId' | 'reviewId' | 'inviteId' | 'inviteToken'
  >
> {
  const limit = (name: string) =>
    addLimit(scope, {
      name,
      rule: null,
      effect: { kind: 'pressure_max', level: 4 },
      reason: 'The insurer asks for it.',
    });
  const [kept, gone] = [await limit('House rule'), await limit('Old rule')];
  if (!kept.ok || !gone.ok) throw new Error('A limit of the target was refused.');
  await withdrawLimit(scope, { limitId: gone.value.id, reason: 'No longer asked for.' });
  for (const { clientId, rule, screeningId } of clients) {
    await placeHold(scope, { clientId, reason: 'The insurer asks.' });
    await aToldIntake(scope, clientId);
    await aPaper(scope, clientId);
    const time = { startsAt: new Date(`${DAY}T10:00:00Z`), minutes: 60 };
    await addAppointment(scope, { clientId, ...time, therapistId: scope.accountId });
    await aStoredOutcome(scope, clientId);
    if (!rule || !screeningId) continue;
    const clearance = { clientId, rule, clinician: 'Dr Invented', day: DAY, note: 'No limits.' };
    const wrong = await logClearance(scope, clearance);
    if (wrong) await invalidateClearance(scope, { clearanceId: wrong.id, reason: 'Wrong client.' });
    await logClearance(scope, clearance);
    await aLetter(scope, { clientId, screeningId });
    await addIncidentNote(scope, { screeningId, note: '14:05 Ambulance\nOn its way.' });
  }
  const sheets = clients.flatMap(({ sheetId }) => (sheetId === null ? [] : [sheetId]));
  await withdrawSheet(scope, { sheetId: sheets.at(-1) ?? '', reason: 'The side was wrong.' });
  const review = await recordContentReview(scope, {
    kind: 'muscle',
    contentId: 'piriformis',
    contentHash: 'f'.repeat(64),
    contentVersion: 'attack',
    reviewerName: 'Dr Invented',
    licence: 'Physiotherapist 12345',
    day: DAY,
    note: 'Read.',
  });
  const templateId = await aTemplate(scope);
  const pictureId = await aLogo(scope);
  const itemId = await aKeptOwnItem(scope);
  const own = { limitId: kept.value.id, templateId, itemId, pictureId, reviewId: review.id };
  return { ...own, ...(await anInvite(scope)) };
}

const DAY = today(demoPractice.timeZone);

async function fill(letter: 'a' | 'b', passwordHash: string): Promise<TargetPractice> {
  const name = `Practice ${letter.toUpperCase()}`;
  const people = roles.map((role) => ({
    name: `${role} of ${name}`,
    email: `${role}.${letter}@attack.example`,
    role,
    passwordHash,
  }));
  const made = await together(systemScope('demo'), async (system) => {
    const practice = { ...demoPractice, name };
    const { practiceId, accountIds } = await createPractice(system, {
      practice,
      people,
      action: 'create_demo_practice',
    });
    const scope = await actForMember(system, { accountId: accountIds[0] ?? '', practiceId });
    for (const client of demoClients(DAY)) {
      const screened = await walkThrough({ scope, today: DAY }, client);
      if (screened) {
        await giveSheet({ scope, today: DAY, therapist: 'Ana Ruiz' }, screened);
      }
    }
    // A copy is free of this transaction, which ends here.
    return { practiceId, accountIds, scope: { ...scope } };
  });
  const { practiceId, accountIds, scope } = made;
  const clients = await clientsOf(practiceId, DAY);
  for (const { sheetId, code } of clients) {
    if (sheetId && code) await tell({ code, sheetId }, told());
  }
  const rest = await addTheRest(scope, clients);
  return {
    practiceId,
    name,
    ...rest,
    sessionId: await aDevice(practiceId, accountIds[roles.indexOf('therapist')] ?? ''),
    people: Object.fromEntries(
      people.map(({ role, email }, index) => [role, { email, accountId: accountIds[index] ?? '' }]),
    ),
    clients: await clientsOf(practiceId, DAY),
  };
}

await database.connect();
const password = randomBytes(12).toString('base64url');
const passwordHash = await hashPassword(password);
const a = await fill('a', passwordHash);
const b = await fill('b', passwordHash);
await database.end();
// Open connections would keep this process for seconds after its work is done.
process.send?.({ password, a, b }, () => process.exit(0));
