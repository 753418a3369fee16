import { beforeEach, describe, expect, it } from 'vitest';

import {
  addTemplate,
  archiveTemplate,
  findTemplate,
  listArchivedTemplates,
  listTemplates,
  listTemplateVersions,
  restoreTemplate,
  saveTemplate,
} from '@/lib/data/plan-templates';
import type { PracticeScope } from '@/lib/data/scope';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aTemplate, newTemplate, someTemplatePlan } from '../support/templates';

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
});

const names = async () => (await listTemplates(scope)).map(({ name }) => name);

describe('the practice’s own templates', () => {
  it('read back as they were saved, by name', async () => {
    await aTemplate(scope, { name: 'Zone of the sacrum' });
    const id = await aTemplate(scope);
    expect(await names()).toEqual(['Our buttock half-hour', 'Zone of the sacrum']);
    const row = await findTemplate(scope, id);
    expect(row).toMatchObject({ ...newTemplate(), number: 1, archivedAt: null });
    expect(row?.plan).toEqual(someTemplatePlan());
    expect(row?.createdByName).toMatch(/^Member/);
  });

  it('change by a new version: the older ones stay as they were, with who and when', async () => {
    const templateId = await aTemplate(scope);
    const { scope: colleague } = await aMember(scope.practiceId);
    const plan = { ...someTemplatePlan(), lines: someTemplatePlan().lines.slice(1) };
    const next = newTemplate({ name: 'Our short one', phases: ['acute'], plan });
    expect(await saveTemplate(colleague, { ...next, templateId, version: 1 })).toMatchObject({
      ok: true,
      value: { number: 2, name: 'Our short one', phases: ['acute'] },
    });
    const versions = await listTemplateVersions(scope, templateId);
    expect(versions).toMatchObject([
      { ...next, number: 2 },
      { ...newTemplate(), number: 1 },
    ]);
    expect(versions[0]?.createdByName).not.toBe(versions[1]?.createdByName);
    expect(await names()).toEqual(['Our short one']);
  });

  it('of two who change a version at once, one does; the other is told', async () => {
    const templateId = await aTemplate(scope);
    const save = (name: string) =>
      saveTemplate(scope, { ...newTemplate({ name }), templateId, version: 1 });
    const answers = await Promise.all(['One way', 'Another way', 'A third way'].map(save));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 2 }, () => ({ ok: false, reason: 'changed_by_someone_else' })),
    );
    expect(await listTemplateVersions(scope, templateId)).toHaveLength(2);
  });

  it('never share a name while they are offered, in capitals or not, and not by two taps at once', async () => {
    const templateId = await aTemplate(scope);
    const taken = { ok: false, reason: 'name_taken' };
    expect(await addTemplate(scope, newTemplate({ name: 'OUR buttock half-hour' }))).toEqual(taken);
    const other = await aTemplate(scope, { name: 'Another' });
    expect(await saveTemplate(scope, { ...newTemplate(), templateId: other, version: 1 })).toEqual(
      taken,
    );
    const at_once = await Promise.all(
      [1, 2, 3].map(() => addTemplate(scope, newTemplate({ name: 'At once' }))),
    );
    expect(at_once.filter(({ ok }) => ok)).toHaveLength(1);
    // Its own name is free for itself, and an archived one is free for others.
    expect(await saveTemplate(scope, { ...newTemplate(), templateId, version: 1 })).toMatchObject({
      ok: true,
    });
    await archiveTemplate(scope, { templateId });
    await aTemplate(scope);
    expect(await restoreTemplate(scope, { templateId })).toEqual(taken);
  });

  it('are archived, never deleted: readable with every version, and offered again', async () => {
    const templateId = await aTemplate(scope);
    expect(await archiveTemplate(scope, { templateId })).toMatchObject({ ok: true });
    expect(await archiveTemplate(scope, { templateId })).toEqual({
      ok: false,
      reason: 'not_found',
    });
    expect(await names()).toEqual([]);
    expect(await listArchivedTemplates(scope)).toMatchObject([
      { id: templateId, archivedByName: expect.stringMatching(/^Member/) },
    ]);
    expect(await listTemplateVersions(scope, templateId)).toHaveLength(1);
    expect(await saveTemplate(scope, { ...newTemplate(), templateId, version: 1 })).toEqual({
      ok: false,
      reason: 'archived',
    });
    expect(await restoreTemplate(scope, { templateId })).toMatchObject({ ok: true });
    expect(await restoreTemplate(scope, { templateId })).toEqual({
      ok: false,
      reason: 'not_found',
    });
    expect(await names()).toEqual(['Our buttock half-hour']);
  });

  it('are as many as a chooser can hold', async () => {
    const { practiceId } = scope;
    await ownerDatabase().planTemplate.createMany({
      data: Array.from({ length: 200 }, (_, n) => ({ practiceId, name: `Template ${n}` })),
    });
    expect(await addTemplate(scope, newTemplate())).toEqual({ ok: false, reason: 'too_many' });
  });

  it('leave an audit row for each change', async () => {
    const templateId = await aTemplate(scope);
    await saveTemplate(scope, { ...newTemplate(), templateId, version: 1 });
    await archiveTemplate(scope, { templateId });
    await restoreTemplate(scope, { templateId });
    const rows = await ownerDatabase().auditEvent.findMany({
      where: { practiceId: scope.practiceId, entity: 'plan_template', entityId: templateId },
      orderBy: { at: 'asc' },
    });
    expect(rows.map(({ action }) => action)).toEqual([
      'add_template',
      'save_template',
      'archive_template',
      'restore_template',
    ]);
  });
});
