import { randomInt } from 'node:crypto';

import { actForMember } from '@/lib/access/act-for-member';
import { hashPassword } from '@/lib/access/password';
import { systemScope } from '@/lib/access/system-scope';
import type { NewPerson } from '@/lib/data/create-practice';
import { createDemoPractice } from '@/lib/data/demo-practice';
import { disconnect } from '@/lib/data/prisma-client';
import { together } from '@/lib/data/transaction';
import { today } from '@/lib/platform/clock';

import { demoClients } from './demo/clients';
import { bookDays } from './demo/day';
import { aCourse, measure } from './demo/measures';
import { giveSheet } from './demo/sheet';
import { demoPeople, demoPractice } from './demo/people';
import { walkThrough } from './demo/visit';

/** Who can sign in to the demo, to be shown once: the passwords are stored nowhere. */
export interface DemoSignIn {
  email: string;
  password: string;
  /** One of `roles`. */
  role: string;
}

/** Whose course has a past. */
const WITH_A_COURSE = 'Ruth Adeyemi';

/** No letters and digits that look alike: this is copied from a screen. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

function newPassword(): string {
  const group = (): string =>
    Array.from({ length: 5 }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
  return [group(), group(), group()].join('-');
}

/**
 * Makes the demo practice: three sign-ins with new passwords and twelve invented clients in different states of the six
 * steps, all of it or nothing. A demo practice that is there already goes first. Needs the app's environment.
 */
export async function seedDemo(): Promise<DemoSignIn[]> {
  const signIns = demoPeople.map(({ email, role }) => ({ email, role, password: newPassword() }));
  const people: NewPerson[] = await Promise.all(
    demoPeople.map(async (person, index) => ({
      ...person,
      passwordHash: await hashPassword(signIns[index]?.password ?? ''),
    })),
  );
  await together(systemScope('demo'), async (system) => {
    const { practiceId, accountIds } = await createDemoPractice(system, {
      ...demoPractice,
      people,
    });
    const day = today(demoPractice.timeZone);
    for (const [index, client] of demoClients(day).entries()) {
      // The two therapists take turns; the third account is the front desk.
      const turn = index % 2;
      const scope = await actForMember(system, { accountId: accountIds[turn] ?? '', practiceId });
      const screened = await walkThrough({ scope, today: day }, client);
      if (!screened) continue;
      const therapist = demoPeople[turn]?.name ?? '';
      await giveSheet({ scope, today: day, therapist }, screened);
      // One of them has been coming for weeks, so that the charts show something.
      const measured = screened.name === WITH_A_COURSE ? aCourse : measure;
      await measured({ scope, today: day }, screened);
    }
    const scope = await actForMember(system, { accountId: accountIds[0] ?? '', practiceId });
    await bookDays({ scope, today: day }, accountIds.slice(0, 2));
  });
  await disconnect();
  return signIns;
}
