import { expect } from 'vitest';

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
import { newTemplate } from '../../support/templates';
import { nothing, type Cases } from './both';

export const templateCases: Cases = (both) => ({
  listTemplates: async () => {
    expect(await listTemplates(both.b)).toEqual([]);
  },
  listArchivedTemplates: async () => {
    expect(await listArchivedTemplates(both.b)).toEqual([]);
  },
  findTemplate: async () => {
    expect(await findTemplate(both.b, both.mine.templateId)).toBeNull();
  },
  listTemplateVersions: async () => {
    expect(await listTemplateVersions(both.b, both.mine.templateId)).toEqual([]);
  },
  addTemplate: async () => {
    // A has one of this name: for B it is free.
    expect(await addTemplate(both.b, newTemplate())).toMatchObject({ ok: true });
    expect(await listTemplates(both.a)).toHaveLength(1);
  },
  saveTemplate: async () => {
    const { templateId } = both.mine;
    const input = { ...newTemplate({ name: 'B’s own' }), templateId, version: 1 };
    expect(await saveTemplate(both.b, input)).toEqual(nothing);
  },
  archiveTemplate: async () => {
    const { templateId } = both.mine;
    expect(await archiveTemplate(both.b, { templateId })).toEqual(nothing);
  },
  restoreTemplate: async () => {
    const templateId = both.mine.archivedTemplateId;
    expect(await restoreTemplate(both.b, { templateId })).toEqual(nothing);
  },
});
