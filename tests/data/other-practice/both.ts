import { recordTeachBack } from '@/lib/data/teach-backs';
import { addAppointment } from '@/lib/data/appointments';
import { answerCheckIn, listCheckIns } from '@/lib/data/check-ins';
import { logClearance } from '@/lib/data/clearances';
import { recordContentReview } from '@/lib/data/content-reviews';
import { findHomeCareChoice, saveHomeCareDraft } from '@/lib/data/home-care-drafts';
import { startIntake } from '@/lib/data/intakes';
import { createInvite } from '@/lib/data/invites';
import { createReset } from '@/lib/data/password-resets';
import { archiveTemplate } from '@/lib/data/plan-templates';
import { savePerson } from '@/lib/data/people';
import { textHash } from '@/lib/data/rows/text-hash';
import { beginPracticeExport } from '@/lib/data/practice-export';
import { listHolds, placeHold } from '@/lib/data/retention';
import type { PracticeScope } from '@/lib/data/scope';
import { addIncidentNote, recordDecision } from '@/lib/data/screenings';
import {
  aClient,
  aConfirmedPlan,
  aFinding,
  aLimit,
  aPlan,
  aRecord,
  aSignedIntake,
  aStoredShortScreen,
  CONTENT_VERSION,
  TODAY,
} from '../../support/records';
import { tell, told } from '../../support/check-ins';
import { aReview } from '../../support/content-reviews';
import { aKeptOwnItem } from '../../support/own-items';
import { aMeasuredCourse } from '../../support/outcomes';
import { aLogo } from '../../support/practice-pictures';
import { aMember } from '../../support/practices';
import { aSession } from '../../support/sessions';
import { aTemplate } from '../../support/templates';
import { aToldIntake, scopeOfLink } from '../../support/told-intakes';
import { aConsent, fromHome } from '../../support/consents';
import { aPaper, aReferralStep } from '../../support/referrals';
import { aReminder, aSentReminder, PUSH_TARGET } from '../../support/reminders';
import { aLetter } from '../../support/letters';
import { aSheet, someProgram } from '../../support/sheets';

/** Everything that practice A has, in every state. */
export async function everythingOf(a: PracticeScope) {
  const client = await aClient(a, { name: 'Åsa Ödegård' });
  const signed = await aSignedIntake(a, {
    clientId: client.id,
    screening: {
      findings: [aFinding(), aFinding({ rule: 'rf_dvt_1', level: 'urgent', class: 'red_flag' })],
      blocked: false,
    },
  });
  const record = await aRecord(a, signed);
  const confirmed = await aConfirmedPlan(a, signed);
  const draftPlan = await aPlan(a, signed);
  const draft = await startIntake(a, { clientId: client.id, contentVersion: CONTENT_VERSION });
  const clearance = await logClearance(a, {
    clientId: client.id,
    rule: 'rf_dvt_1',
    clinician: 'Dr Who',
    day: TODAY,
    note: 'By letter.',
  });
  await recordDecision(a, {
    screeningId: signed.screeningId,
    rule: 'ci_osteoporosis',
    kind: 'modify',
    reason: '',
  });
  await addIncidentNote(a, { screeningId: signed.screeningId, note: 'Called at ten.' });
  const sheet = await aSheet(a, signed);
  await tell({ code: sheet.code, sheetId: sheet.id }, told(), told({ sequence: 2 }));
  const [answered, open] = await listCheckIns(a, client.id);
  if (!answered || !open) throw new Error('Practice A was told nothing.');
  await answerCheckIn(a, { clientId: client.id, checkInId: answered.id, note: 'Called back.' });
  const shownBack = [{ item: 'knee_across_chest', answer: 'needed_help' }] as const;
  await recordTeachBack(a, { clientId: client.id, sheetId: sheet.id, answers: [...shownBack] });
  const letter = await aLetter(a, signed);
  const measured = await aMeasuredCourse(a, client.id);
  const toldIntake = await aToldIntake(a, client.id);
  await aConsent(a, client.id);
  await aConsent(await scopeOfLink(toldIntake.link.token), client.id, { words: fromHome });
  const push = { channel: 'push' as const, target: PUSH_TARGET };
  await aSentReminder(a.practiceId, client.id, await aReminder(sheet.code, push));
  const paperId = await aPaper(a, client.id);
  const about = { letterId: letter.id };
  await aReferralStep(a, client.id, { kind: 'answered', about, fileId: paperId });
  await aReferralStep(a, client.id);
  const chosen = { clientId: client.id, version: sheet.number, program: someProgram() };
  await saveHomeCareDraft(a, chosen);
  const choice = await findHomeCareChoice(a, client.id);
  const limitId = await aLimit(a);
  const templateId = await aTemplate(a);
  const archivedTemplateId = await aTemplate(a, { name: 'No longer ours' });
  await archiveTemplate(a, { templateId: archivedTemplateId });
  const pictureId = await aLogo(a);
  const ownItemId = await aKeptOwnItem(a);
  const review = await recordContentReview(a, aReview());
  await aStoredShortScreen(a, signed);
  const time = { startsAt: new Date('2026-11-21T10:00:00Z'), minutes: 60 };
  const booked = { clientId: client.id, ...time, therapistId: a.accountId };
  const appointment = await addAppointment(a, booked);
  await placeHold(a, { clientId: client.id, reason: 'The insurer asks.' });
  const [hold] = await listHolds(a, client.id);
  const { exportId } = await beginPracticeExport(a);
  const email = `asked.${a.practiceId}@example.org`;
  const tokenHash = textHash(email);
  const made = await createInvite(a, { tokenHash, email, role: 'therapist', lastsSeconds: 3600 });
  const { scope: colleague } = await aMember(a.practiceId);
  const reset = { accountId: colleague.accountId };
  await createReset(a, { ...reset, tokenHash: textHash(reset.accountId), lastsSeconds: 3600 });
  await savePerson(a, {
    accountId: a.accountId,
    version: 0,
    role: 'owner',
    licence: 'MT 1',
    trainings: ['oncology'],
  });
  const sessionId = await aSession(a);
  if (!appointment.ok) throw new Error('Practice A has no appointment.');
  if (!made.ok) throw new Error('Practice A could not invite.');
  const invite = { id: made.value.id, email };
  if (!draft || !hold || !clearance) throw new Error('Practice A is not complete.');
  return {
    ...{
      client,
      signed,
      record,
      confirmed,
      draftPlan,
      draft,
      clearance,
      sheet,
      letter,
      limitId,
      review,
    },
    ...{ pictureId, ownItemId, paperId },
    toldIntake,
    ...{ invite, sessionId, hold, exportId, reset, choice, templateId, archivedTemplateId },
    checkInId: open.id,
    measured,
    appointment: appointment.value,
  };
}

/** Two practices; the cases act as B on what belongs to A. */
export interface Both {
  a: PracticeScope;
  b: PracticeScope;
  mine: Awaited<ReturnType<typeof everythingOf>>;
}

/** What acts on another practice's rows. `both` is filled before the first case runs. */
export type Cases = (both: Both) => Record<string, () => Promise<void>>;

export const nothing = { ok: false, reason: 'not_found' };
