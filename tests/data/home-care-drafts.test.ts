import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { findHomeCareChoice, saveHomeCareDraft } from '@/lib/data/home-care-drafts';
import { withdrawSheet } from '@/lib/data/home-care';
import type { PracticeScope } from '@/lib/data/scope';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { atOnce } from '../support/at-once';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient, aSignedIntake, type SignedIntake } from '../support/records';
import { aSheet, someProgram } from '../support/sheets';

let scope: PracticeScope;
let signed: SignedIntake;

beforeAll(async () => {
  scope = await aPractice();
});

beforeEach(async () => {
  signed = await aSignedIntake(scope, { clientId: (await aClient(scope)).id });
});

const withNote = (note: string): ProgramItem[] =>
  someProgram().map((one) => ({ ...one, cautions: [note] }));

const save = (version: number, program: readonly ProgramItem[] = someProgram()) =>
  saveHomeCareDraft(scope, { clientId: signed.clientId, version, program });

const choice = () => findHomeCareChoice(scope, signed.clientId);

describe('saveHomeCareDraft', () => {
  it('keeps what is chosen, over the version that was read', async () => {
    expect(await choice()).toEqual({ version: 0, draft: null });
    expect(await save(0, withNote('Slowly.'))).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await save(1, withNote('More slowly.'))).toMatchObject({ value: { version: 2 } });
    expect(await choice()).toMatchObject({
      version: 2,
      draft: { program: withNote('More slowly.'), closedAt: null },
    });
  });

  it('refuses an older version and a newer one, and changes nothing', async () => {
    await save(0, withNote('First.'));
    for (const version of [0, 2, -1, NaN]) {
      expect(await save(version, withNote('Second.'))).toEqual({
        ok: false,
        reason: 'changed_by_someone_else',
      });
    }
    expect((await choice()).draft?.program).toEqual(withNote('First.'));
  });

  it('lets one of 20 at once through', async () => {
    const answers = await atOnce(20, (n) => save(0, withNote(`Note ${n}`)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const where = { clientId: signed.clientId };
    expect(await ownerDatabase().homeCareDraft.count({ where })).toBe(1);
  });

  it('stores no word in the clear, and the database takes none', async () => {
    await save(0, withNote('Kanarienvogel'));
    const row = await ownerDatabase().homeCareDraft.findFirstOrThrow({
      where: { clientId: signed.clientId },
    });
    expect(JSON.stringify(row)).not.toContain('Kanarienvogel');
    const plain = ownerDatabase().homeCareDraft.update({
      where: { id: row.id },
      data: { program: [{ item: 'short_walks' }] },
    });
    await expect(plain).rejects.toThrow(/home_care_draft_sealed/);
  });

  it('is in the audit, without a word of it', async () => {
    await save(0, withNote('Kanarienvogel'));
    const { draft } = await choice();
    const rows = await ownerDatabase().auditEvent.findMany({
      where: { entityId: draft?.id ?? '' },
    });
    expect(rows).toMatchObject([{ action: 'save_home_care', clientId: signed.clientId }]);
    expect(JSON.stringify(rows)).not.toContain('Kanarienvogel');
  });
});

describe('a sheet', () => {
  it('ends the open choice, which stays as it was', async () => {
    await save(0, withNote('First.'));
    await aSheet(scope, signed);
    const { version, draft } = await choice();
    expect(draft).toBeNull();
    expect(await save(1)).toMatchObject({ ok: false, reason: 'changed_by_someone_else' });
    expect(await save(version, withNote('Next.'))).toMatchObject({ ok: true });
    const rows = await ownerDatabase().homeCareDraft.findMany({
      where: { clientId: signed.clientId },
      orderBy: { version: 'asc' },
    });
    expect(rows.map(({ closedAt }) => closedAt !== null)).toEqual([true, false]);
  });

  it('is a newer version also for somebody who had chosen nothing yet; taking it back is none', async () => {
    const sheet = await aSheet(scope, signed);
    expect(await save(0)).toMatchObject({ ok: false, reason: 'changed_by_someone_else' });
    const { version } = await choice();
    await withdrawSheet(scope, { sheetId: sheet.id, reason: 'Wrong client.' });
    expect(await save(version)).toMatchObject({ ok: true });
  });
});
