import { accountActionCells, accountAddressCells } from './account-cells';
import { bound, client, form, type Cell, type CellIds } from './cell';
import { consentActionCells } from './consent-cells';
import { ownIntakeActionCells, clientPageAddressCells } from './own-intake-cells';
import { intakeActionCells, intakeAddressCells } from './intake-cells';
import { reminderActionCells } from './reminder-cells';
import { letterActionCells, letterAddressCells } from './letter-cells';
import { homeCareActionCells } from './home-care-cells';
import { outcomeActionCells, outcomeAddressCells } from './outcome-cells';
import { privacyActionCells } from './privacy-cells';
import { scheduleActionCells } from './schedule-cells';
import { settingsActionCells, settingsAddressCells } from './settings-cells';
import { target, type TargetClient } from './target';
import { templateActionCells, templateAddressCells } from './template-cells';

const draft = (value: unknown = {}): unknown[] => [{ version: 1, value }];

const aPlan = {
  minutes: 30,
  phases: { check_in: 3, warm_up: 5, specific: 14, integration: 4, retest: 2, home_care: 2 },
  lines: [],
};
const someone = { name: 'Not Theirs', birthDate: '1980-01-01', phone: '', email: '', address: '' };

/** Pages and routes by their address. */
export const addressCells: Record<string, Cell> = {
  ...accountAddressCells,
  ...templateAddressCells,
  ...settingsAddressCells,
  ...outcomeAddressCells,
  '/': { permission: 'public', asks: [] },
  '/sign-in': { permission: 'public', asks: [] },
  '/set-up': { permission: 'public', asks: [] },
  // Not there but for the bench.
  '/floor': { permission: 'public', asks: [] },
  '/api/floor': { permission: 'public', asks: [] },
  ...clientPageAddressCells,
  '/api/auth/[...nextauth]': { permission: 'public', asks: [] },
  '/api/device-key': { permission: 'read_clients', asks: [] },
  '/api/health': { permission: 'public', asks: [] },
  '/api/ready': { permission: 'public', asks: [] },
  // Not there without its token.
  '/api/metrics': { permission: 'public', asks: [] },
  '/today': { permission: 'read_schedule', asks: [] },
  '/today/new': { permission: 'write_schedule', asks: [] },
  '/today/calendar': { permission: 'write_schedule', asks: [] },
  '/today/appointments/[appointmentId]': {
    permission: 'write_schedule',
    asks: ['appointmentId'],
  },
  '/clients': { permission: 'read_clients', asks: [] },
  '/clients/new': { permission: 'write_clients', asks: [] },
  '/library': { permission: 'read_library', asks: [] },
  '/library/review': { permission: 'read_library', asks: [] },
  '/library/[kind]/[id]': { permission: 'read_library', asks: ['kind', 'id'] },
  '/api/library/reviews': { permission: 'read_library', asks: [] },
  '/settings': { permission: 'read_clients', asks: [] },
  '/settings/people': { permission: 'manage_people', asks: [] },
  '/settings/people/[accountId]': { permission: 'manage_people', asks: ['accountId'] },
  '/account': { permission: 'own_account', asks: [] },
  '/api/downtime-pack': { permission: 'write_session_record', asks: [] },
  '/api/day-sheets': { permission: 'print_sheet', asks: [] },
  '/api/export': { permission: 'manage_records', asks: [] },
  '/api/export/progress': { permission: 'manage_records', asks: [] },
  '/settings/retention': { permission: 'manage_practice', asks: [] },
  '/clients/[clientId]/privacy': { permission: 'manage_records', asks: client },
  '/api/clients/[clientId]/export': { permission: 'manage_records', asks: client },
  '/settings/audit': { permission: 'read_audit', asks: [] },
  '/api/audit': { permission: 'read_audit', asks: [] },
  '/clients/[clientId]/audit': { permission: 'read_audit', asks: client },
  '/clients/[clientId]': { permission: 'read_clients', asks: client },
  '/clients/[clientId]/edit': { permission: 'write_clients', asks: client },
  ...intakeAddressCells,
  '/clients/[clientId]/screening': { permission: 'read_chart', asks: client },
  '/clients/[clientId]/screening/short': { permission: 'read_chart', asks: client },
  '/clients/[clientId]/screening/short/on': { permission: 'read_chart', asks: client },
  '/clients/[clientId]/session-plans': { permission: 'read_chart', asks: client },
  '/clients/[clientId]/home-care': { permission: 'read_chart', asks: client },
  '/clients/[clientId]/session-plans/compare': { permission: 'read_chart', asks: client },
  '/clients/[clientId]/session-plans/[planId]': {
    permission: 'read_chart',
    asks: ['clientId', 'planId'],
  },
  '/clients/[clientId]/session-records/[recordId]': {
    permission: 'read_chart',
    asks: ['clientId', 'recordId'],
  },
  '/clients/[clientId]/home-care/sheets/[sheetId]/paper': {
    permission: 'write_home_care',
    asks: ['clientId', 'sheetId'],
  },
  '/clients/[clientId]/home-care/sheets/[sheetId]': {
    permission: 'read_chart',
    asks: ['clientId', 'sheetId'],
  },
  '/clients/[clientId]/consents': { permission: 'read_chart', asks: client },
  ...letterAddressCells,
  '/api/clients/[clientId]/emergency-summary': { permission: 'read_chart', asks: client },
  '/api/sheets/[sheetId]/pdf': { permission: 'print_sheet', asks: ['sheetId'] },
  '/api/session-records/[recordId]/note': { permission: 'read_chart', asks: ['recordId'] },
  '/api/session-plans/[planId]/card': { permission: 'read_chart', asks: ['planId'] },
};

/** Server actions by their exported name. */
export const actionCells: Record<string, Cell> = {
  ...accountActionCells,
  ...templateActionCells,
  ...settingsActionCells,
  ...scheduleActionCells,
  ...ownIntakeActionCells,
  ...outcomeActionCells,
  openSheetAction: {
    permission: 'public',
    asks: ['code'],
    args: ({ code }) => [code, ...form({ birthYear: '1900' })],
  },
  keepSheetAction: { permission: 'public', asks: ['code'], args: ({ code }) => [code] },
  forgetSheetAction: { permission: 'public', asks: [], args: () => [] },
  setUpAction: { permission: 'public', asks: [], args: () => form({ code: 'none' }) },
  addClientAction: { permission: 'write_clients', asks: [], args: () => form({ name: '' }) },
  saveClientAction: {
    permission: 'write_clients',
    asks: client,
    args: ({ clientId }) => [clientId, { version: 999, value: someone }],
  },
  ...intakeActionCells,
  screenAgainAction: {
    permission: 'record_decision',
    asks: client,
    args: ({ clientId }) => [clientId, ...form()],
  },
  decideAction: bound('record_decision', ['clientId', 'screeningId', 'rule'], () =>
    form({ kind: 'modify', reason: 'Not mine.' }),
  ),
  decideAllAction: bound('record_decision', ['clientId', 'screeningId']),
  logClearanceAction: bound('record_clearance', ['clientId', 'rule'], () =>
    form({ clinician: 'Dr Nobody', day: '2026-01-02', note: 'No limits.' }),
  ),
  takeBackClearanceAction: bound('record_clearance', ['clientId', 'clearanceId'], () =>
    form({ reason: 'Not mine.' }),
  ),
  noteIncidentAction: bound('write_incident', ['clientId', 'screeningId'], () =>
    form({ called: 'Nobody', time: '14:05', said: 'Not mine.' }),
  ),
  ...consentActionCells,
  ...letterActionCells,
  ...reminderActionCells,
  draftPlanAction: {
    permission: 'write_plan',
    asks: client,
    args: ({ clientId }) => [clientId, ...form({ minutes: '60' })],
  },
  savePlanAction: bound('write_plan', ['clientId', 'planId'], () => draft(aPlan)),
  redraftPlanAction: bound('write_plan', ['clientId', 'planId'], () => [60]),
  refitPlanAction: bound('write_plan', ['clientId', 'planId'], () => [
    { minutes: 45, lines: aPlan.lines },
  ]),
  repeatPlanAction: bound('write_plan', ['clientId', 'recordId'], () => form()),
  confirmPlanAction: bound('confirm_plan', ['clientId', 'planId'], () => draft()),
  startRecordAction: bound('write_session_record', ['clientId', 'planId'], () => []),
  adoptScreeningAction: bound('write_plan', ['clientId', 'planId'], () => []),
  saveRecordAction: {
    permission: 'write_session_record',
    asks: ['recordId'],
    args: ({ recordId }) => [recordId, ...draft()],
  },
  signRecordAction: bound('sign_session_record', ['clientId', 'recordId'], () => draft()),
  amendRecordAction: bound('sign_session_record', ['clientId', 'recordId'], () =>
    draft({ text: 'It was the left.', reason: 'Mistyped' }),
  ),
  ...homeCareActionCells,
  ...privacyActionCells,
  saveRetentionAction: {
    permission: 'manage_practice',
    asks: [],
    args: () => draft({ years: '0', minorAge: '0' }),
  },
  reviewRecordAction: bound('review_content', ['kind', 'id'], () => form({ hash: 'none' })),
  withdrawReviewAction: bound('review_content', ['kind', 'id', 'reviewId'], () =>
    form({ reason: 'Not mine.' }),
  ),
  savePracticeAction: { permission: 'manage_practice', asks: [], args: () => draft({ name: '' }) },
};

/** Ids of content, which every practice shares. */
export const sharedIds: readonly (keyof CellIds)[] = ['rule', 'kind', 'id', 'measure'];

/** Ids of the right form that nobody has. */
export const unknownIds: CellIds = {
  clientId: '01900000-0000-7000-8000-000000000001',
  intakeId: '01900000-0000-7000-8000-000000000002',
  screeningId: '01900000-0000-7000-8000-000000000003',
  rule: 'ci_first_session',
  clearanceId: '01900000-0000-7000-8000-000000000004',
  planId: '01900000-0000-7000-8000-000000000005',
  recordId: '01900000-0000-7000-8000-000000000006',
  toldIntakeId: '01900000-0000-7000-8000-0000000000d3',
  sheetId: '01900000-0000-7000-8000-000000000007',
  letterId: '01900000-0000-7000-8000-00000000000f',
  paperId: '01900000-0000-7000-8000-0000000000d1',
  checkInId: '01900000-0000-7000-8000-0000000000c1',
  intakeLinkId: '01900000-0000-7000-8000-0000000000d4',
  toldAlarmId: '01900000-0000-7000-8000-0000000000d2',
  outcomeId: '01900000-0000-7000-8000-0000000000c2',
  measure: 'groc',
  appointmentId: '01900000-0000-7000-8000-0000000000a1',
  limitId: '01900000-0000-7000-8000-000000000008',
  templateId: '01900000-0000-7000-8000-0000000000f7',
  itemId: '01900000-0000-7000-8000-0000000000b2',
  pictureId: '01900000-0000-7000-8000-0000000000b1',
  code: 'ZZZZZZZZZZZ',
  kind: 'muscle',
  id: 'piriformis',
  holdId: '01900000-0000-7000-8000-0000000000f1',
  reviewId: '01900000-0000-7000-8000-000000000009',
  practiceId: '01900000-0000-7000-8000-00000000000a',
  accountId: '01900000-0000-7000-8000-00000000000b',
  inviteId: '01900000-0000-7000-8000-00000000000c',
  token: 'z'.repeat(43),
  sessionId: '01900000-0000-7000-8000-00000000000d',
  passkeyId: '01900000-0000-7000-8000-00000000000e',
};

/** The ids of one client of a practice; what that client has not got is the unknown one. */
export function idsOf(which: 'a' | 'b', client: TargetClient): CellIds {
  const { inviteToken: token, people, ...ofPractice } = target()[which];
  const own = Object.fromEntries(Object.entries(client).filter(([, value]) => value !== null));
  const accountId = people['therapist']?.accountId ?? '';
  const known = { ...unknownIds, ...own, ...ofPractice, accountId, token };
  const names = Object.keys(unknownIds) as (keyof CellIds)[];
  return Object.fromEntries(names.map((name) => [name, known[name]])) as unknown as CellIds;
}

/** Whoever may take something away must not take what the next one is to find: such an action gets the ids of nobody. */
export function harmlessIds(actionName: string, ids: CellIds): CellIds {
  if (/#(close|renew)ClientPage/.test(actionName)) return { ...ids, clientId: unknownIds.clientId };
  if (!/#(withdraw|revoke|remove|leave|lift|makeReset|archive|setLogo)/.test(actionName))
    return ids;
  const { limitId, templateId, itemId, pictureId, sheetId } = unknownIds;
  const { holdId, reviewId, accountId, inviteId, practiceId } = unknownIds;
  return {
    ...{ ...ids, limitId, templateId, itemId, pictureId, sheetId },
    ...{ holdId, reviewId, accountId, inviteId, practiceId },
  };
}

/** The address of a page with its ids put in. */
export const addressWith = (name: string, ids: CellIds): string =>
  name.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_whole, part: string) =>
    encodeURIComponent(part === 'nextauth' ? 'csrf' : ids[part as keyof CellIds]),
  );
