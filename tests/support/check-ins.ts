import { randomUUID } from 'node:crypto';

import { systemScope } from '@/lib/access/system-scope';
import { storeCheckIns, type NewCheckIn } from '@/lib/data/check-ins';
import type { SheetScope } from '@/lib/data/scope';
import { findSheetLink } from '@/lib/data/sheet-links';
import type { PhoneContent } from '@/lib/domain/check-in/check-in';
import { TODAY } from './records';

/** The scope of a client who has given the code and the year. */
export async function scopeOfCode(code: string): Promise<SheetScope> {
  const link = await findSheetLink(systemScope('test'), { code });
  if (!link) throw new Error('The code opens nothing.');
  const { practiceId, clientId, linkId } = link;
  return { kind: 'sheet', practiceId, clientId, linkId } as SheetScope;
}

const ANSWERED: PhoneContent = {
  kind: 'check_in',
  pain: { back: 3, leg: 5 },
  worse: 'no',
  worseAfter: null,
  dangers: [],
  question: 'May I swim?',
};

export function told(more: Partial<NewCheckIn> = {}): NewCheckIn {
  return {
    key: randomUUID(),
    sheetId: randomUUID(),
    saidAt: new Date(`${TODAY}T08:00:00Z`),
    sequence: 1,
    content: ANSWERED,
    alarm: null,
    day: TODAY,
    ...more,
  };
}

/** Stores these as the client's page does, each as it is. */
export async function tell(
  { code, sheetId }: { code: string; sheetId: string },
  ...all: NewCheckIn[]
): Promise<string[] | null> {
  const scope = await scopeOfCode(code);
  const sent = all.map((one) => ({ ...one, sheetId }));
  return storeCheckIns(scope, sent, (one) => one as NewCheckIn);
}
