import { z } from 'zod';

import { privateRoute } from '@/lib/access/private-route';
import { readIntakeDoor } from '@/lib/access/require-intake-link';
import { readOwnIntake, saveToldAnswers, type OwnIntake } from '@/lib/data/told-intakes';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

import { judgeTold, problemsOf } from '../judge-told';
import { openDoor, refuse, sentBy, tokenIn } from '../open-door';
import { answersMeasures, readChanges, type Wrong } from '../read-changes';
import { ownMeasures } from '../told-measures';

/** Every question there is, each with the longest words that it takes, and the longest signatures of two people. */
const BODY_MAX = 450_000;
const CHANGES_MAX = 300;

interface Context {
  params: Promise<{ token: string }>;
}

type Stands = Pick<OwnIntake, 'answers' | 'version' | 'savedAt'>;

const shown = ({ answers, version, savedAt }: Stands, timeZone: string) => ({
  ...{ answers, version },
  savedAt: clockTime(savedAt, timeZone),
});

/** The answers as they are stored, for a page that the birth date has opened. */
export const GET = privateRoute(
  { action: 'read_own_intake' },
  async (_request: Request, { params }: Context) => {
    const token = await tokenIn(params);
    const door = await openDoor(token, await readIntakeDoor(token));
    if (!door.ok) return door.refusal;
    const own = await readOwnIntake(door.scope, { isLook: false });
    if (!own) return refuse(410, 'over');
    const { timeZone } = own.practice;
    const { toAsk } = await ownMeasures(door.scope, { timeZone, today: dayIn(timeZone) });
    return Response.json({ ...shown(own, timeZone), measures: toAsk });
  },
);

const sentSchema = z.object({
  version: z.number().int(),
  language: z.enum(sheetLanguages),
  changes: z
    .record(z.string().max(64), z.unknown())
    .refine((changes) => Object.keys(changes).length <= CHANGES_MAX),
});

/** What is shaped like an answer and still cannot be one, such as a day that has not come. */
function wrongWith(
  own: OwnIntake,
  taken: Readonly<Record<string, unknown>>,
  person: Parameters<typeof problemsOf>[1],
): Wrong[] {
  const next = Object.entries({ ...own.answers, ...taken }).filter(([, given]) => given !== null);
  return problemsOf(Object.fromEntries(next), person)
    .filter(({ question }) => question in taken)
    .map(({ question: field, problem: message }) => ({ field, message }));
}

/**
 * Takes what was answered, question by question. 400 names every answer that is not taken, and nothing of that sending is
 * stored; 409 says what another device has stored meanwhile.
 */
export const POST = privateRoute(
  { action: 'save_own_intake', bodyMax: BODY_MAX },
  async (request: Request, { params }: Context) => {
    const token = await tokenIn(params);
    const door = await openDoor(token, await readIntakeDoor(token));
    if (!door.ok) return door.refusal;
    const { scope } = door;
    const sent = sentSchema.safeParse(await sentBy(request));
    if (!sent.success) return refuse(400, 'not_understood');
    const own = await readOwnIntake(scope, { isLook: false });
    if (!own) return refuse(410, 'over');
    const { timeZone } = own.practice;
    const today = dayIn(timeZone);
    const person = { birthDate: own.birthDate, today };
    const measures = answersMeasures(sent.data.changes)
      ? await ownMeasures(scope, { timeZone, today })
      : null;
    const { taken: changes, wrong } = readChanges(sent.data.changes, { person, measures });
    const errors = [...wrong, ...wrongWith(own, changes, person)];
    if (errors.length > 0) return Response.json({ reason: 'refused', errors }, { status: 400 });
    const saved = await saveToldAnswers(scope, { ...sent.data, changes }, (answers) =>
      judgeTold(answers, person),
    );
    if (saved.ok) return Response.json(shown(saved, timeZone));
    if (saved.reason === 'closed') return refuse(410, 'over');
    return Response.json({ reason: 'changed', ...shown(saved, timeZone) }, { status: 409 });
  },
);
