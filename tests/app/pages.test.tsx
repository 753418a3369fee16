import { beforeEach, describe, expect, test, vi } from 'vitest';

import EditClientPage from '@/app/(practice)/clients/[clientId]/edit/page';
import NewClientPage from '@/app/(practice)/clients/new/page';
import ClientsPage from '@/app/(practice)/clients/page';
import PracticeLayout from '@/app/(practice)/layout';
import SettingsPage from '@/app/(practice)/settings/page';
import CalendarPage from '@/app/(practice)/today/calendar/page';
import NewAppointmentPage from '@/app/(practice)/today/new/page';
import TodayPage from '@/app/(practice)/today/page';
import type { PracticeScope } from '@/lib/data/scope';
import type { Role } from '@/lib/domain/practice/permissions';
import { aMember, aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAs, actAsNobody, isNotFound, redirectTo } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
// Icons and links are drawn in the browser: on the server Next puts a reference in their place.
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

let scope: PracticeScope;
let clientId: string;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  clientId = (await aClient(scope)).id;
});

const pages: Record<string, () => Promise<unknown>> = {
  layout: () => PracticeLayout({ children: null }),
  today: () => TodayPage({ searchParams: Promise.resolve({}) }),
  'another day': () => TodayPage({ searchParams: Promise.resolve({ day: '2026-02-28' }) }),
  'new appointment': () => NewAppointmentPage({ searchParams: Promise.resolve({}) }),
  'calendar file': () => CalendarPage(),
  clients: () => ClientsPage({ searchParams: Promise.resolve({}) }),
  'new client': () => NewClientPage(),
  'edit client': () => EditClientPage({ params: Promise.resolve({ clientId }) }),
  settings: () => SettingsPage(),
};

describe('without a sign-in', () => {
  test.each(Object.keys(pages))('%s leads to the sign-in page', async (name) => {
    await expect(pages[name]?.()).rejects.toEqual(redirectTo('/sign-in.*'));
  });
});

describe('each role sees what its row of the table allows', () => {
  const refused: Record<Role, Record<string, unknown>> = {
    owner: {},
    therapist: {},
    front_desk: {},
    reviewer: {
      'new client': isNotFound,
      'edit client': isNotFound,
      'new appointment': isNotFound,
      'calendar file': isNotFound,
    },
  };
  const cases = (Object.keys(refused) as Role[]).flatMap((role) =>
    Object.keys(pages).map((name) => [role, name] as const),
  );
  test.each(cases)('%s, %s', async (role, name) => {
    await actAs((await aMember(scope.practiceId, { role })).scope);
    const answer = pages[name]?.();
    const refusal = refused[role][name];
    if (refusal) await expect(answer).rejects.toEqual(refusal);
    else await expect(answer).resolves.toBeTruthy();
  });
});

test('another practice’s client is not there to edit', async () => {
  await actAs(await aPractice());
  await expect(pages['edit client']?.()).rejects.toEqual(isNotFound);
});

test.each(['x'.repeat(5000), '%00', '\u0000', '[object Object]', '2026-02-30', '1961-03-04'])(
  'a search for %j answers with a page',
  async (q) => {
    await actAs(scope);
    await expect(ClientsPage({ searchParams: Promise.resolve({ q }) })).resolves.toBeTruthy();
  },
);
