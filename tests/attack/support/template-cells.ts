import { bound, form, type Cell } from './cell';

const aFit = { name: 'Not theirs', causes: 'unknown', phases: 'acute' };

/** Plan templates: pages by their address. */
export const templateAddressCells: Record<string, Cell> = {
  '/settings/templates': { permission: 'read_chart', asks: [] },
  '/settings/templates/[templateId]': { permission: 'read_chart', asks: ['templateId'] },
};

/** Plan templates: server actions by their exported name. */
export const templateActionCells: Record<string, Cell> = {
  planFromTemplateAction: bound('write_plan', ['clientId', 'templateId'], () =>
    form({ minutes: '30' }),
  ),
  keepTemplateAction: bound('write_template', ['clientId', 'planId'], () => form({ name: '' })),
  keepTemplateVersionAction: bound('write_template', ['clientId', 'planId'], () =>
    form({ template: '' }),
  ),
  saveTemplateAction: {
    permission: 'write_template',
    asks: ['templateId'],
    args: ({ templateId }) => [templateId, { version: 999, value: aFit }],
  },
  archiveTemplateAction: {
    permission: 'archive_template',
    asks: ['templateId'],
    args: ({ templateId }) => [templateId, ...form()],
  },
  restoreTemplateAction: {
    permission: 'archive_template',
    asks: ['templateId'],
    args: ({ templateId }) => [templateId, ...form()],
  },
};
