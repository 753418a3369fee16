import { beforeEach, describe, expect, test, vi } from 'vitest';

import { openIntakeAction } from '@/app/(client)/intake/[token]/actions';
import { GET, POST } from '@/app/(client)/intake/[token]/answers/route';
import { POST as SEND } from '@/app/(client)/intake/[token]/send/route';
import { takeBackOutcome } from '@/lib/data/outcomes';
import { openOutcomes } from '@/lib/data/open-outcomes';
import type { PracticeScope } from '@/lib/data/scope';
import { listToldIntakes } from '@/lib/data/told-intake-lists';
import { measureKey, type MeasuresToAsk } from '@/lib/domain/told-intake/told-measures';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { answerAll, choose, tick } from '../domain/told-intake/support/told-client';
import { aMeasureForm } from '../support/outcomes';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAsNobody, formOf, redirectTo } from '../support/request';
import { anIntakeLink } from '../support/told-intakes';
import { practiceToday } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const BORN = '1979-04-12';
let scope: PracticeScope;
let clientId: string;
let token: string;

async function opens(link: string): Promise<void> {
  const [year = '', month = '', day = ''] = BORN.split('-');
  const given = openIntakeAction(link, { errors: [] }, formOf({ day, month, year }));
  await expect(given).rejects.toEqual(redirectTo(`/intake/${link}`));
}

beforeEach(async () => {
  await ownerDatabase().throttle.deleteMany();
  actAsNobody();
  scope = await aPractice();
  ({ id: clientId } = await aClient(scope, { birthDate: BORN }));
  ({ token } = await anIntakeLink(scope, clientId));
  await opens(token);
});

async function post(body: unknown, to = POST) {
  const text = JSON.stringify(body);
  const headers = { 'content-length': String(Buffer.byteLength(text)) };
  const request = new Request('http://localhost/', { method: 'POST', body: text, headers });
  const answer = await to(request, { params: Promise.resolve({ token }) });
  const said: unknown = await answer.json().catch(() => null);
  return { status: answer.status, said };
}

const save = (changes: object, version = 1) => post({ version, language: 'es', changes });
const fields = (given: Record<string, string>) => ({ kind: 'measure', fields: given });
const asked = async () => {
  const answer = await GET(new Request('http://localhost/'), {
    params: Promise.resolve({ token }),
  });
  return ((await answer.json()) as { measures: MeasuresToAsk }).measures;
};
const outcomes = async () => (await openOutcomes(scope, clientId))?.outcomes ?? [];

const activities = {
  'activities.0.activity': 'Sentarme en el cine',
  'activities.0.rating': '3',
  'activities.1.activity': 'Caminar al mercado',
  'activities.1.rating': '4',
  'activities.2.activity': 'Dormir del lado izquierdo',
  'activities.2.rating': '2',
};
const sciatica = { leg_pain: '4', numbness_tingling: '2', weakness: '0', pain_sitting: '5' };

const legPain = {
  ...({ kind: 'places', isNowhere: false, elsewhere: '' } as const),
  marks: [{ region: 'calf', side: 'left', pain: 6, kinds: ['shooting'] }],
} as const;
const plain = { cause: tick('disc'), cause_by: choose('doctor'), side: choose('left') };
const health = () =>
  answerAll({ ...plain, places: legPain, pain_leg: { kind: 'rating', value: 6 } });

describe('what is asked', () => {
  test('at a first visit: activities, sciatica, tolerances, and the questionnaire once its sentences are there', async () => {
    const { measures, since } = await asked();
    const first = ['psfs', 'sciatica_bothersomeness', 'sitting_tolerance', 'walking_tolerance'];
    expect([...measures].sort()).toEqual(first);
    expect(since).toBeNull();
    const formId = await aMeasureForm(scope);
    const { measures: more, forms } = await asked();
    expect(more).toContain('rmdq_24');
    expect(forms).toMatchObject([{ id: formId, language: 'en' }]);
  });

  test.each<[string, object, string]>([
    ['a measure that no intake asks', { measure_nprs_back: fields({ now: '3' }) }, 'not_asked'],
    ['one of a later visit', { measure_groc: fields({ change: '3' }) }, 'not_asked'],
    [
      'one whose sentences nobody has',
      { measure_rmdq_24: fields({ finished: 'on' }) },
      'not_asked',
    ],
    ['no such measure', { measure_odi: fields({ now: '3' }) }, 'not_asked'],
    ['another kind of answer', { measure_psfs: { kind: 'rating', value: 3 } }, 'not_offered'],
    ['a score out of range', { measure_psfs: fields({ 'activities.0.rating': '11' }) }, 'number'],
    ['half a number', { measure_sitting_tolerance: fields({ minutes: '2.5' }) }, 'number'],
    ['no number', { measure_walking_tolerance: fields({ minutes: 'long' }) }, 'number'],
    ['a field of no form', { measure_psfs: fields({ 'activities.5.rating': '1' }) }, 'not_offered'],
    ['a name of every object', { measure_psfs: fields({ constructor: '1' }) }, 'not_offered'],
    [
      'half a letter',
      { measure_psfs: fields({ 'activities.0.activity': '\ud800' }) },
      'not_offered',
    ],
    [
      'long words',
      { measure_psfs: fields({ 'activities.0.activity': 'x'.repeat(150) }) },
      'too_long',
    ],
    [
      'far too long',
      { measure_psfs: fields({ 'activities.0.activity': 'x'.repeat(9000) }) },
      'not_offered',
    ],
  ])('%s is named, and nothing of it is stored', async (_what, changes, message) => {
    const [field] = Object.keys(changes);
    const goal = { goal: { kind: 'words', text: 'Walk' } };
    expect(await save({ ...goal, ...changes })).toMatchObject({
      status: 400,
      said: { reason: 'refused', errors: [{ field, message }] },
    });
    expect((await listToldIntakes(scope, clientId))[0]?.answers).toEqual({});
    expect((await save(goal)).status).toBe(200);
  });

  test('a page of ten megabytes is refused by its size', async () => {
    const long = { measure_psfs: fields({ 'activities.0.activity': 'x'.repeat(10_000_000) }) };
    expect((await save(long)).status).toBe(413);
  });
});

const key = (measure: OutcomeMeasure) => measureKey(measure);
const whole = () => ({
  ...health(),
  [key('psfs')]: fields(activities),
  [key('sciatica_bothersomeness')]: fields(sciatica),
  [key('sitting_tolerance')]: fields({ minutes: '20' }),
});

describe('what is sent', () => {
  test('is stored once, as told by the client alone, on the practice’s day', async () => {
    expect(await save(whole())).toMatchObject({ status: 200 });
    const both = await Promise.all([post({ version: 2 }, SEND), post({ version: 2 }, SEND)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect((await post({ version: 2 }, SEND)).status).toBe(410);
    const rows = await outcomes();
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(row).toMatchObject({ enteredByName: null, toldOn: 'own_device', language: 'es' });
      expect(row.day).toBe(practiceToday());
    }
    const [psfs] = rows.filter(({ answers }) => answers.measure === 'psfs');
    expect(psfs?.answers).toMatchObject({ activities: { length: 3 } });
    // Taken back by the practice it stays a word of the client's.
    const gone = { clientId, outcomeId: psfs?.id ?? '', reason: 'Of somebody else.' };
    expect((await takeBackOutcome(scope, gone)).ok).toBe(true);
    expect((await outcomes()).find(({ takenBack }) => takenBack)?.toldOn).toBe('own_device');
  });

  test('is no score where it is half done, and its words are kept', async () => {
    const half = { 'activities.0.activity': 'Caminar', 'activities.0.rating': '4' };
    const changes = { ...whole(), [key('psfs')]: fields(half) };
    await save({ ...changes, [key('sciatica_bothersomeness')]: fields({ leg_pain: '4' }) });
    expect((await post({ version: 2 }, SEND)).status).toBe(200);
    expect((await outcomes()).map(({ answers }) => answers.measure)).toEqual(['sitting_tolerance']);
    const [told] = await listToldIntakes(scope, clientId);
    const frozen = JSON.stringify(told?.frozen);
    expect(frozen).toContain('Caminar: 4 (No está completa, por eso no cuenta)');
    expect(frozen).toContain('20 minutos');
    expect(frozen).toContain('¿Cuántos minutos puede caminar');
  });

  test('can be nothing at all, and leg pain that was taken back takes its questions with it', async () => {
    const noLeg = answerAll({ ...plain, pain_leg: { kind: 'rating', value: 0 } });
    await save({ ...noLeg, [key('sciatica_bothersomeness')]: fields(sciatica) });
    expect((await post({ version: 2 }, SEND)).status).toBe(200);
    expect(await outcomes()).toEqual([]);
  });

  test('names the sentences that were shown', async () => {
    const formId = await aMeasureForm(scope);
    const ticked = { 'ticked.socks': 'on', finished: 'on', form: formId };
    await save({ ...health(), [key('rmdq_24')]: fields(ticked) });
    expect(
      await save({ [key('rmdq_24')]: fields({ finished: 'on', form: clientId }) }, 2),
    ).toMatchObject({ status: 400, said: { errors: [{ message: 'not_offered' }] } });
    expect((await post({ version: 2 }, SEND)).status).toBe(200);
    expect(await outcomes()).toMatchObject([
      { formId, language: 'en', answers: { ticked: ['socks'], finished: true } },
    ]);
  });
});
