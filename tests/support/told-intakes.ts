import { systemScope } from '@/lib/access/system-scope';
import { newLinkToken, linkTokenHash } from '@/lib/access/intake-token';
import { openChart } from '@/lib/data/charts';
import { findIntakeLink, makeIntakeLink } from '@/lib/data/intake-links';
import type { IntakeScope, PracticeScope } from '@/lib/data/scope';
import { answerToldAlarm, listToldIntakes } from '@/lib/data/told-intake-lists';
import type { JudgedAnswers } from '@/lib/data/told-alarms';
import { saveToldAnswers, type ToldChanges } from '@/lib/data/told-intakes';
import { recordToldSettlements } from '@/lib/data/told-settlements';

/** A link as the practice makes it, and the token in it. */
export async function anIntakeLink(
  scope: PracticeScope,
  clientId: string,
  kind: 'own_device' | 'tablet' = 'own_device',
): Promise<{ id: string; token: string }> {
  const token = newLinkToken();
  const tokenHash = linkTokenHash(token);
  const made = await makeIntakeLink(scope, { clientId, kind, tokenHash, language: 'en' });
  if (!made.ok) throw new Error(`No link: ${made.reason}.`);
  return { id: made.value.id, token };
}

export const findLink = (token: string) =>
  findIntakeLink(systemScope('test'), { tokenHash: linkTokenHash(token) });

/** The scope of the client behind a link, as the gate makes it. */
export async function scopeOfLink(token: string): Promise<IntakeScope> {
  const link = await findLink(token);
  if (!link) throw new Error('The link is unknown.');
  const { practiceId, clientId, linkId, toldIntakeId } = link;
  return { kind: 'intake', practiceId, clientId, linkId, toldIntakeId } as IntakeScope;
}

export const nothingToldOf: JudgedAnswers = {
  alarms: [],
  wrongTaps: [],
  sections: { done: 1, all: 9 },
};

/** Saves answers as the page does; the rules say of them what `judged` says. */
export const answer = (
  scope: IntakeScope,
  changes: ToldChanges['changes'],
  { version = 1, judged = nothingToldOf }: { version?: number; judged?: JudgedAnswers } = {},
) => saveToldAnswers(scope, { version, changes, language: 'en' }, () => judged);

const twoAlarms: JudgedAnswers = {
  alarms: [
    { rule: 'rf_cauda_1', alarm: 'emergency' },
    { rule: 'rf_dvt_1', alarm: 'urgent' },
  ],
  wrongTaps: [],
  sections: { done: 1, all: 9 },
};

/** An own intake that is open, with a link to it, one answer that was settled, and two danger signs of which one was dealt with. */
export async function aToldIntake(scope: PracticeScope, clientId: string) {
  const link = await anIntakeLink(scope, clientId);
  await answer(
    await scopeOfLink(link.token),
    { pain_leg: { kind: 'rating', value: 6 } },
    { judged: twoAlarms },
  );
  // Of the second the client says that it was a wrong tap.
  await answer(
    await scopeOfLink(link.token),
    { pain_back: { kind: 'rating', value: 2 } },
    {
      version: 2,
      judged: { ...twoAlarms, alarms: [], wrongTaps: twoAlarms.alarms.slice(1) },
    },
  );
  const [told] = await listToldIntakes(scope, clientId);
  const [dealtWith, open] = told?.alarms ?? [];
  if (!told || !dealtWith || !open) throw new Error('Nothing was told.');
  const note = 'Sent to hospital.';
  await answerToldAlarm(scope, { clientId, alarmId: dealtWith.id, note });
  const settled = [{ path: 'redFlags.rf_neu_3', said: 'Not sure', stands: 'Not sure' }];
  await recordToldSettlements(scope, { clientId, toldIntakeId: told.id, settled });
  return { link, id: told.id, openAlarmId: open.id };
}

/** The danger signs of a client's own intakes that nobody has dealt with, as the chart tells them. */
export const openAlarms = async (scope: PracticeScope, clientId: string) =>
  (await openChart(scope, clientId))?.toldAlarms ?? [];
