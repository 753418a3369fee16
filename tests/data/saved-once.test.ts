import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';

import { systemScope } from '@/lib/access/system-scope';
import { addClient } from '@/lib/data/clients';
import { forgetOldAnswers, KeyUsedAlready, once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { atOnce } from '../support/at-once';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { someDetails } from '../support/records';

let scope: PracticeScope;
beforeEach(async () => {
  scope = await aPractice();
});

const add = (asked: PracticeScope, key: string | null, name = 'Maria Lindqvist') =>
  once(asked, { key, request: { action: 'add_client', name } }, async (inside) => {
    const { id } = await addClient(inside, someDetails({ name }));
    return { id };
  });

const clients = () => ownerDatabase().client.count({ where: { practiceId: scope.practiceId } });

describe('once', () => {
  it('makes one row of twenty at once, and answers all alike', async () => {
    const key = randomUUID();
    const answers = await atOnce(20, () => add(scope, key));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await clients()).toBe(1);
    expect(await add(scope, key)).toEqual(answers[0]);
    expect(await clients()).toBe(1);
  });

  it('does the work every time without a key, and once for each of two keys', async () => {
    await add(scope, null);
    await add(scope, null);
    await add(scope, randomUUID());
    await add(scope, randomUUID());
    expect(await clients()).toBe(4);
  });

  it('refuses a key that was used for something else, and does nothing', async () => {
    const key = randomUUID();
    await add(scope, key);
    await expect(add(scope, key, 'Somebody else')).rejects.toBeInstanceOf(KeyUsedAlready);
    expect(await clients()).toBe(1);
  });

  it('leaves nothing of work that threw: the same key does it then', async () => {
    const key = randomUUID();
    const request = { action: 'add_client', name: 'Maria Lindqvist' };
    const broken = once(scope, { key, request }, async (inside) => {
      await addClient(inside, someDetails());
      throw new Error('The cable was pulled.');
    });
    await expect(broken).rejects.toThrow('cable');
    expect(await clients()).toBe(0);
    await add(scope, key);
    expect(await clients()).toBe(1);
  });

  it('keeps a refusal too', async () => {
    const key = randomUUID();
    const refuse = (ok: boolean) =>
      once(scope, { key, request: { action: 'x' } }, async () => ({ ok }));
    expect(await refuse(false)).toEqual({ ok: false });
    expect(await refuse(true)).toEqual({ ok: false });
  });

  it('is nobody else’s: a colleague with the same key does work of their own', async () => {
    const key = randomUUID();
    const { scope: colleague } = await aMember(scope.practiceId);
    const [mine, theirs] = [await add(scope, key), await add(colleague, key)];
    expect(theirs.id).not.toBe(mine.id);
  });

  it('is swept away after its day, not before', async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    await add(scope, old);
    await add(scope, young);
    await ownerDatabase()
      .$executeRaw`UPDATE saved_once SET created_at = now() - interval '25 hours' WHERE key = ${old}::uuid`;
    expect(await forgetOldAnswers(systemScope('test'), { olderThanSeconds: 86_400 })).toBe(1);
    const left = await ownerDatabase().savedOnce.findMany({
      where: { practiceId: scope.practiceId },
    });
    expect(left.map(({ key }) => key)).toEqual([young]);
  });
});
