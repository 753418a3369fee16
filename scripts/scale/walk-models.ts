/**
 * The histories that the clients of a large database have: a handful, each walked through with the functions that the pages
 * use, so that every row is one that the product itself has written.
 */
import { actForMember } from '@/lib/access/act-for-member';
import { systemScope } from '@/lib/access/system-scope';
import { addAppointment } from '@/lib/data/appointments';
import { openChart } from '@/lib/data/charts';
import { listClients } from '@/lib/data/client-search';
import { addClient } from '@/lib/data/clients';
import { createPractice } from '@/lib/data/create-practice';
import type { PracticeScope } from '@/lib/data/scope';
import { together } from '@/lib/data/transaction';
import { now, today } from '@/lib/platform/clock';

import { type DemoClient } from '../../prisma/demo/clients';
import { measure } from '../../prisma/demo/measures';
import { demoPractice } from '../../prisma/demo/people';
import { giveSheet } from '../../prisma/demo/sheet';
import { oneMoreSession, walkThrough, type Screened, type Writer } from '../../prisma/demo/visit';

/** One client who has been walked through; which step each row is of is told by what was there after it. */
export interface Walk {
  /** Of all clients, so many have this history. */
  share: number;
  /** Days from the first contact to each step. */
  days: readonly number[];
  /** Does the next step and answers the client; called once for each of `days`. */
  steps: readonly (() => Promise<string>)[];
}

const THERAPIST = 'Jonas Weber';
const birthDate = '1979-04-12';
const pain = { before: { back: 3, leg: 4 }, after: { back: 2, leg: 3 } };

/** Makes the practice in which the models are walked, and answers its therapist. */
export async function modelPractice(): Promise<PracticeScope> {
  return together(systemScope('load'), async (system) => {
    const { practiceId, accountIds } = await createPractice(system, {
      practice: { ...demoPractice, isDemo: true },
      people: [
        { name: THERAPIST, email: 'jonas@load.example', passwordHash: 'none', role: 'owner' },
      ],
      action: 'create_demo_practice',
    });
    // A copy: the scope inside belongs to this transaction.
    return { ...(await actForMember(system, { practiceId, accountId: accountIds[0] ?? '' })) };
  });
}

class Walker {
  private screened: Screened | null = null;
  private clientId = '';

  constructor(
    private readonly scope: PracticeScope,
    private readonly name: string,
  ) {}

  private get writer(): Writer {
    return { scope: this.scope, today: today(demoPractice.timeZone) };
  }

  async add(): Promise<string> {
    const blank = { phone: null, email: null, address: null };
    const { id } = await addClient(this.scope, { ...blank, name: this.name, birthDate });
    return id;
  }

  async begin(stage: DemoClient['stage'], more: Partial<DemoClient> = {}): Promise<string> {
    const details = { name: this.name, birthDate };
    this.screened = await walkThrough(this.writer, { ...more, details, stage });
    const [client] = await listClients(this.scope, { query: this.name });
    this.clientId = client?.id ?? '';
    await this.visit();
    if (this.screened) await measure(this.writer, this.screened);
    return this.clientId;
  }

  async sheet(): Promise<string> {
    if (!this.screened) throw new Error('A sheet follows a screening.');
    await giveSheet({ ...this.writer, therapist: THERAPIST }, this.screened);
    await openChart(this.scope, this.clientId);
    return this.clientId;
  }

  async session(): Promise<string> {
    if (!this.screened) throw new Error('A session follows a screening.');
    await this.visit();
    await oneMoreSession(this.writer, this.screened, { minutes: 60, ...pain });
    await this.sheet();
    await this.sheet();
    return this.sheet();
  }

  /** The appointment of a visit, and that somebody looked. */
  private async visit(): Promise<void> {
    const { scope, clientId } = this;
    const therapistId = scope.accountId;
    await addAppointment(scope, { clientId, startsAt: now(), minutes: 60, therapistId });
    await openChart(scope, clientId);
  }
}

/** Yes to a sign of the cauda equina: nothing else may be done. */
const alarming: Partial<DemoClient> = {
  answers: {
    affectedSide: 'both',
    pain: { back: 8, leg: 9, worst: 10 },
    belowKnee: true,
    redFlags: { rf_ces_1: 'yes' },
  },
};

/** What a million clients have: 5 records and 3 sheets each, on average. */
export function walksOf(scope: PracticeScope): Walk[] {
  const a = (name: string): Walker => new Walker(scope, name);
  const [known, drafting, screened, blocked, once, course] = [
    a('Model Known'),
    a('Model Drafting'),
    a('Model Screened'),
    a('Model Blocked'),
    a('Model Once'),
    a('Model Course'),
  ];
  const sheet = (walker: Walker) => () => walker.sheet();
  const session = () => course.session();
  return [
    { share: 0.28, days: [0], steps: [() => known.add()] },
    { share: 0.03, days: [0], steps: [() => drafting.begin('intake_draft')] },
    { share: 0.11, days: [0], steps: [() => screened.begin('decided')] },
    { share: 0.01, days: [0], steps: [() => blocked.begin('screened', alarming)] },
    {
      share: 0.44,
      days: [0, 0, 7, 14, 21],
      steps: [() => once.begin('sheet_issued'), sheet(once), sheet(once), sheet(once), sheet(once)],
    },
    {
      share: 0.13,
      days: [0, 0, 7, 14, 21],
      steps: [() => course.begin('sheet_issued'), sheet(course), session, session, session],
    },
  ];
}
