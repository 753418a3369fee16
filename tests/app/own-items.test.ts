/** The practice's own items in the settings: written, changed, archived, and by whom. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  addOwnItemAction,
  archiveOwnItemAction,
  changeOwnItemAction,
} from '@/app/(practice)/settings/items/actions';
import { ownItemValues } from '@/components/settings/own-item-values';
import { listOwnItems } from '@/lib/data/own-items';
import type { PracticeScope } from '@/lib/data/scope';
import type { Role } from '@/lib/domain/practice/permissions';
import { anOwnItem } from '../domain/support/own-items';
import { aKeptOwnItem } from '../support/own-items';
import { aPicture } from '../support/practice-pictures';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const untouched = { errors: [] };
const nobody = '00000000-0000-7000-8000-000000000000';

let scope: PracticeScope;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  await actAs(scope);
});

const values = (part: Record<string, string> = {}) =>
  formOf({ ...ownItemValues(anOwnItem()), ...part });
const add = (part: Record<string, string> = {}) => addOwnItemAction(untouched, values(part));
const kept = async () => (await listOwnItems(scope)).map(({ item }) => item);
const isDone = (answer: Promise<unknown>) =>
  expect(answer).rejects.toEqual(redirectTo('/settings/items'));

describe('writing an own item', () => {
  test('keeps it as it was written', async () => {
    const pictureId = await aPicture(scope);
    const item = anOwnItem({
      equipment: ['a mat', 'a belt'],
      pictures: [{ pictureId, alt: 'Somebody lying', altInSpanish: 'Alguien acostado' }],
      inSpanish: {
        name: 'Deslizar el talón',
        steps: ['Acuéstese.', 'Deslice el talón.'],
        stopSign: 'Pare si hormiguea.',
        equipment: ['una estera', 'un cinturón'],
      },
    });
    await isDone(addOwnItemAction(untouched, formOf(ownItemValues(item))));
    expect(await kept()).toEqual([item]);
  });

  test.each<[string, Record<string, string>, string, RegExp]>([
    ['no name', { name: '' }, 'name', /Enter a name/],
    ['no kind', { kind: '' }, 'kind', /Choose what kind/],
    ['no steps', { steps: ' \n ' }, 'steps', /one step/],
    ['a step that is too long', { steps: `Lie.\n${'x'.repeat(201)}` }, 'steps', /200 characters/],
    ['no dose', { doseKind: '' }, 'doseKind', /Choose how often/],
    ['half a second', { seconds: '0.5' }, 'doseKind', /whole number/],
    ['no stop sign', { stopSign: '' }, 'stopSign', /when to stop/],
    ['loads not said', { loadTags: '' }, 'loadTags', /None of these/],
    ['places not said', { contactRegions: '' }, 'contactRegions', /touches nothing/],
    ['a place that is none', { contactRegions: 'moon' }, 'contactRegions', /Choose every place/],
    ['helper not said', { needsHelper: '' }, 'needsHelper', /Say whether/],
    ['a promise', { steps: 'It will cure you.' }, 'steps', /No sheet says/],
    ['a promise of a picture', { picture1: nobody, alt1: 'The cure' }, 'alt1', /No sheet says/],
    [
      'a promise of a picture in Spanish',
      { picture2: nobody, alt2: 'A heel', spanishAlt2: 'Cura milagrosa' },
      'spanishAlt2',
      /No sheet says/,
    ],
    [
      'a promise in Spanish',
      {
        spanishName: 'Cura milagrosa',
        spanishSteps: 'Uno.\nDos.',
        spanishStopSign: 'Pare.',
        spanishEquipment: 'una estera',
      },
      'spanishName',
      /No sheet says/,
    ],
    [
      'Spanish without the words of a picture',
      {
        spanishName: 'Talón',
        spanishSteps: 'Uno.\nDos.',
        spanishStopSign: 'Pare.',
        spanishEquipment: 'una estera',
        picture2: nobody,
        alt2: 'Somebody lying',
      },
      'spanishAlt2',
      /in Spanish what the picture shows/,
    ],
    [
      'too few words of a picture in Spanish',
      { picture1: nobody, alt1: 'Somebody lying', spanishAlt1: 'x' },
      'spanishAlt1',
      /in Spanish/,
    ],
    ['half of the Spanish', { spanishName: 'Talón' }, 'spanishSteps', /one step/],
    ['a picture without words', { picture2: nobody, alt2: '' }, 'alt2', /what the picture shows/],
    ['markup stays words', { name: '<script>'.repeat(9) }, 'name', /60 characters/],
  ])(
    '%s: named at its field, and what was typed comes back',
    async (_name, part, field, message) => {
      const answer = await add(part);
      expect(answer.errors.map((one) => one.field)).toContain(field);
      expect(answer.errors.find((one) => one.field === field)?.message).toMatch(message);
      expect(answer.values).toMatchObject({ sided: 'each', ...part });
      expect(await kept()).toEqual([]);
    },
  );

  test('another practice’s picture is none, and a name that is offered is taken', async () => {
    const theirs = await aPicture(await aPractice());
    expect((await add({ picture1: theirs, alt1: 'Theirs' })).message).toContain(
      'not here any more',
    );
    await aKeptOwnItem(scope);
    expect((await add()).errors).toMatchObject([{ field: 'name' }]);
  });
});

describe('who may', () => {
  test.each<[Role, boolean]>([
    ['owner', true],
    ['therapist', true],
    ['front_desk', false],
    ['reviewer', false],
  ])('%s: %s', async (role, may) => {
    const rowId = await aKeptOwnItem(scope, { name: 'Before' });
    await actAs((await aMember(scope.practiceId, { role })).scope);
    const change = () => changeOwnItemAction(rowId, untouched, values({ name: 'After' }));
    if (may) {
      await isDone(add());
      await isDone(change());
    } else {
      await expect(add()).rejects.toEqual(isNotFound);
      await expect(change()).rejects.toEqual(isNotFound);
      await expect(archiveOwnItemAction(rowId, untouched, formOf({}))).rejects.toEqual(isNotFound);
    }
    expect(await kept()).toHaveLength(may ? 3 : 1);
  });

  test('another practice changes and archives nothing', async () => {
    const rowId = await aKeptOwnItem(scope);
    await actAs(await aPractice());
    expect((await changeOwnItemAction(rowId, untouched, values())).message).toContain('meanwhile');
    expect((await archiveOwnItemAction(rowId, untouched, formOf({}))).message).toContain(
      'meanwhile',
    );
    expect(await kept()).toHaveLength(1);
  });
});
