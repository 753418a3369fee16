import { z } from 'zod';

import { privateRoute } from '@/lib/access/private-route';
import { readIntakeDoor } from '@/lib/access/require-intake-link';
import { contentVersion } from '@/lib/content/release';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { readOwnIntake, sendToldIntake } from '@/lib/data/told-intakes';
import { frozenTold } from '@/lib/domain/told-intake/frozen-told';
import { today as dayIn } from '@/lib/platform/clock';

import { answersOf, unfinishedSections } from '../judge-told';
import { openDoor, refuse, sentBy, tokenIn } from '../open-door';
import { consentsToRecord, unfinishedConsents } from '../told-consents-of';
import { frozenMeasuresOf, outcomesToSend, ownMeasures } from '../told-measures';

const BODY_MAX = 1000;
const sentSchema = z.object({ version: z.number().int() });

/**
 * Sends the own intake: from then on no link opens it. 422 names the sections that lack something; 409: another device has
 * answered since; 410: it was sent already, or the link is over.
 */
export const POST = privateRoute(
  { action: 'send_own_intake', bodyMax: BODY_MAX },
  async (request: Request, { params }: { params: Promise<{ token: string }> }) => {
    const token = await tokenIn(params);
    const door = await openDoor(token, await readIntakeDoor(token));
    if (!door.ok) return door.refusal;
    const { scope } = door;
    const sent = sentSchema.safeParse(await sentBy(request));
    if (!sent.success) return refuse(400, 'not_understood');
    const own = await readOwnIntake(scope, { isLook: false });
    if (!own) return refuse(410, 'over');
    if (own.version !== sent.data.version) return refuse(409, 'changed');
    const person = { birthDate: own.birthDate, today: dayIn(own.practice.timeZone) };
    const answers = answersOf(own.answers);
    const sections = [
      ...unfinishedSections(own.answers, person),
      ...unfinishedConsents(answers, person),
    ];
    if (sections.length > 0) {
      return Response.json({ reason: 'missing', sections }, { status: 422 });
    }
    const told = toldIntakeIn(own.language);
    const { version, language } = own;
    const { today } = person;
    const measures = await ownMeasures(scope, { today, timeZone: own.practice.timeZone });
    const sending = { own: measures, answers, language, today };
    const health = frozenTold({ told, answers, ...person });
    const frozen = { ...health, sections: [...health.sections, ...frozenMeasuresOf(sending)] };
    const outcomes = outcomesToSend(sending);
    const consents = consentsToRecord(answers, person);
    const whole = { version, frozen, contentVersion, outcomes, consents };
    const done = await sendToldIntake(scope, whole);
    if (done.ok) return Response.json({ sent: true });
    return done.reason === 'changed' ? refuse(409, 'changed') : refuse(410, 'over');
  },
);
