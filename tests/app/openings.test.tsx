import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { addAppointment } from '@/lib/data/appointments';
import type { PracticeScope } from '@/lib/data/scope';
import { instantAt } from '@/lib/platform/clock';
import { addressEndpoints, type Endpoint } from '../attack/support/endpoints';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { actAs } from '../support/request';
import { anIssuedSheet } from '../support/issued-sheet';
import { aLetter } from '../support/letters';
import { aPaper } from '../support/referrals';
import { aSheet } from '../support/sheets';
import { aTemplate } from '../support/templates';
import { aToldIntake } from '../support/told-intakes';
import { aWalkedClient, practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// What these import is the browser's: on the server Next puts references in their place.
vi.mock('next/dynamic', () => ({ default: () => () => null }));
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

let scope: PracticeScope;
let params: Record<string, string>;

const idOf = (row: { id: string } | null): string => row?.id ?? '';

beforeAll(async () => {
  scope = await aPractice();
  const chart = await aWalkedClient(scope, 'record_signed');
  const clientId = chart.client.id;
  const ids = { clientId, intakeId: idOf(chart.intake), screeningId: idOf(chart.screening) };
  const sheet = await aSheet(scope, ids);
  // Somebody else comes today: a sheet that the rules let go home.
  const coming = await anIssuedSheet(scope);
  const startsAt = instantAt(practiceToday(), '12:00:00', 'Europe/London');
  const visit = { startsAt, minutes: 60, therapistId: scope.accountId };
  await addAppointment(scope, { clientId: coming.clientId, ...visit });
  const templateId = await aTemplate(scope);
  const letter = await aLetter(scope, ids);
  const told = await aToldIntake(scope, clientId);
  params = {
    ...{ clientId, planId: idOf(chart.plan), recordId: idOf(chart.record) },
    ...{
      letterId: letter.id,
      templateId,
      sheetId: sheet.id,
      accountId: scope.accountId,
      intakeId: ids.intakeId,
      toldIntakeId: told.id,
      paperId: await aPaper(scope, clientId),
      measure: 'psfs',
      kind: 'muscle',
      id: 'piriformis',
    },
  };
  await actAs(scope);
});

interface Module {
  default?: (props: object) => Promise<unknown>;
  GET?: (request: Request, context: object) => Promise<Response>;
}

async function open({ file, name }: Endpoint): Promise<void> {
  const module = (await import(path.resolve(import.meta.dirname, '../..', file))) as Module;
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve({}) };
  if (module.GET) {
    const answer = await module.GET(new Request(`http://127.0.0.1:3000${name}`), props);
    await answer.arrayBuffer();
  } else await module.default?.(props);
}

async function rows(): Promise<string[]> {
  const { practiceId } = scope;
  const opened = await ownerDatabase().accessLog.findMany({ where: { practiceId } });
  const done = await ownerDatabase().auditEvent.findMany({ where: { practiceId } });
  return [...opened.map(({ what }) => what), ...done.map(({ action }) => action)];
}

/** What stands in the audit once somebody has opened it. */
const OPENED: Record<string, string> = {
  '/clients/[clientId]': 'chart',
  '/clients/[clientId]/audit': 'audit',
  '/clients/[clientId]/consents': 'chart',
  '/clients/[clientId]/edit': 'contact',
  '/clients/[clientId]/home-care': 'chart',
  '/clients/[clientId]/home-care/sheets/[sheetId]': 'sheet',
  '/clients/[clientId]/home-care/sheets/[sheetId]/paper': 'sheet',
  '/clients/[clientId]/intake': 'chart',
  '/clients/[clientId]/intake/told/[toldIntakeId]': 'told_intake',
  '/clients/[clientId]/letters/[letterId]': 'chart',
  '/clients/[clientId]/letters/new': 'chart',
  '/clients/[clientId]/outcomes': 'outcomes',
  '/clients/[clientId]/outcomes/[measure]': 'outcomes',
  '/clients/[clientId]/privacy': 'contact',
  '/clients/[clientId]/screening': 'chart',
  '/clients/[clientId]/screening/short': 'chart',
  '/clients/[clientId]/screening/short/on': 'chart',
  '/clients/[clientId]/session-plans': 'plan',
  '/clients/[clientId]/session-plans/[planId]': 'chart',
  '/clients/[clientId]/session-plans/compare': 'record',
  '/clients/[clientId]/session-records/[recordId]': 'record',
  '/settings/audit': 'open_audit',
  '/api/audit': 'export_audit',
  '/api/clients/[clientId]/emergency-summary': 'chart',
  '/api/clients/[clientId]/export': 'export',
  '/api/clients/[clientId]/progress-report': 'progress_report',
  '/api/downtime-pack': 'make_pack',
  '/api/export': 'export_practice',
  '/api/intakes/[intakeId]/pdf': 'intake_pdf',
  '/api/letters/[letterId]/pdf': 'letter',
  '/api/papers/[paperId]': 'client_file',
  '/api/session-plans/[planId]/card': 'session_card',
  '/api/session-records/[recordId]/note': 'soap_note',
  '/api/day-sheets': 'sheet_pdf',
  '/api/sheets/[sheetId]/pdf': 'sheet_pdf',
};

const LIST = 'a list of names, counted for each account (A-16): no record is open in it';
const NOBODY = 'holds nothing of a client';
const BEFORE = 'is there before a sign-in, and holds nothing of a client';

/** Why nothing is written. */
const SILENT: Record<string, string> = {
  '/clients': LIST,
  '/today': LIST,
  '/today/appointments/[appointmentId]': 'a time and a name, as in the list of its day',
  '/today/new': 'a name, as in the list of clients',
  '/today/calendar': NOBODY,
  '/settings/retention': LIST,
  ...Object.fromEntries(
    [
      '/account',
      '/account/security',
      '/clients/new',
      '/library',
      '/library/review',
      '/library/[kind]/[id]',
      '/settings',
      '/settings/items',
      '/settings/items/[itemId]',
      '/settings/items/new',
      '/settings/limits',
      '/settings/logo',
      '/settings/templates',
      '/settings/templates/[templateId]',
      '/settings/people',
      '/settings/questionnaires',
      '/settings/people/[accountId]',
      '/api/device-key',
      '/api/export/progress',
      '/api/library/reviews',
      '/api/pictures',
      '/api/pictures/[pictureId]',
    ].map((name) => [name, NOBODY]),
  ),
  ...Object.fromEntries(
    [
      '/',
      '/floor',
      '/api/floor',
      '/invite/[token]',
      '/locked',
      '/reset/[token]',
      '/set-up',
      '/sign-in',
      '/sign-in/second',
      '/api/auth/[...nextauth]',
      '/api/health',
      '/api/metrics',
      '/api/ready',
    ].map((name) => [name, BEFORE]),
  ),
  '/intake/[token]':
    'asks for the birth date; once it is open, the own intake has its line (client_intake)',
  '/intake/[token]/answers': 'a part of the own intake, which is open already',
  '/intake/[token]/send': 'takes what the client tells; that it was sent has its line',
  '/intake/[token]/leave': NOBODY,
  '/questions/[token]': 'the questions of the day, and nothing of any client',
  '/api/clients/[clientId]/papers': 'takes a paper, which has its line, and shows nothing',
  '/s': BEFORE,
  '/s/[code]/reminders': 'a part of the sheet, which is open already',
  '/s/stop/[token]': NOBODY,
  '/s/mine': BEFORE,
  '/s/[code]/told':
    'takes what a client tells, which has its line, and says only whether the page has changed',
  '/s/[code]/pictures/[pictureId]': 'a part of the sheet, which is open already',
  '/s/[code]': 'asks for the birth year; the sheet itself is opened by its action (client_sheet)',
};

const endpoints = addressEndpoints();

describe('every page and file', () => {
  it('is opened with a line of the audit, or is named here with why not', () => {
    const named = [...Object.keys(OPENED), ...Object.keys(SILENT)].sort();
    expect(named).toEqual(endpoints.map(({ name }) => name).sort());
  });

  it.each(endpoints.filter(({ name }) => OPENED[name]).map((one) => [one.name, one] as const))(
    '%s: one of the owner’s openings is there afterwards',
    async (name, endpoint) => {
      const before = await rows();
      await open(endpoint).catch((error: unknown) => {
        // This client has no emergency: the chart was read to find that out. And one page only leads on.
        if (!/\/(emergency-summary|screening\/short\/on)$/.test(name)) throw error;
      });
      const after = await rows();
      const count = (all: string[]) => all.filter((one) => one === OPENED[name]).length;
      expect(count(after)).toBe(count(before) + 1);
    },
  );

  it('has a title that stands in the code, and so nobody’s name or complaint', () => {
    const pages = endpoints.filter(({ kind }) => kind === 'page');
    const computed = pages.filter(({ file }) => {
      const text = readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
      return /generateMetadata|<title|metadata\b[^;]*title: (?!['"])/.test(text);
    });
    // The names of the content, which every practice shares; the product's own name.
    expect(computed.map(({ name }) => name)).toEqual(['/library/[kind]/[id]', '/']);
  });
});
