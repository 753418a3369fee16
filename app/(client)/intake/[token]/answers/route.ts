import { z } from 'zod';

import { privateRoute } from '@/lib/access/private-route';
import { readIntakeDoor } from '@/lib/access/require-intake-link';
import { readOwnIntake, saveToldAnswers, type OwnIntake } from '@/lib/data/told-intakes';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import { toldAnswersSchema } from '@/lib/domain/told-intake/told-answers.schema';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

import { judgeTold, placesOfAnswers, problemsOf } from '../judge-told';
import { openDoor, refuse, sentBy, tokenIn } from '../open-door';

/** Every question there is, each with the longest words that it takes. */
const BODY_MAX = 200_000;
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
    return own ? Response.json(shown(own, own.practice.timeZone)) : refuse(410, 'over');
  },
);

const sentSchema = z.object({
  version: z.number().int(),
  language: z.enum(sheetLanguages),
  changes: z
    .record(z.string().max(64), z.unknown())
    .refine((changes) => Object.keys(changes).length <= CHANGES_MAX),
});

interface Wrong {
  field: string;
  message: string;
}

/** An answer as it is stored, null where it is taken away; undefined: it is none. */
function readAnswer(field: string, given: unknown) {
  if (given === null) return null;
  const parsed = toldAnswersSchema.safeParse({ [field]: given });
  return parsed.success ? parsed.data[field] : undefined;
}

/** The changes as they are stored, and every one that is none: to a question that nobody asks, or no answer to it. */
function readChanges(changes: Readonly<Record<string, unknown>>) {
  const isPlace = placesOfAnswers();
  const wrong: Wrong[] = [];
  const taken: Record<string, unknown> = {};
  for (const [field, given] of Object.entries(changes)) {
    const read = readAnswer(field, given);
    if (!isPlace(field, read?.kind)) wrong.push({ field, message: 'not_asked' });
    else if (read === undefined) wrong.push({ field, message: 'not_offered' });
    else taken[field] = read;
  }
  return { taken, wrong };
}

/** The same of what is shaped like an answer and still cannot be one, such as a day that has not come. */
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
    const person = { birthDate: own.birthDate, today: dayIn(timeZone) };
    const { taken: changes, wrong } = readChanges(sent.data.changes);
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
