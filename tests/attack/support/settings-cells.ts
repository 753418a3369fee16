import { form, type Cell } from './cell';

/** What the practice sets for itself: pages and routes by their address. */
export const settingsAddressCells: Record<string, Cell> = {
  '/settings/limits': { permission: 'read_chart', asks: [] },
  '/settings/items': { permission: 'read_chart', asks: [] },
  '/settings/items/new': { permission: 'write_own_item', asks: [] },
  '/settings/items/[itemId]': { permission: 'read_chart', asks: ['itemId'] },
  '/settings/logo': { permission: 'manage_practice', asks: [] },
  '/api/pictures': { permission: 'write_own_item', asks: [] },
  '/api/pictures/[pictureId]': { permission: 'read_clients', asks: ['pictureId'] },
};

/** The same: server actions by their exported name. */
export const settingsActionCells: Record<string, Cell> = {
  setLogoAction: {
    permission: 'manage_practice',
    asks: ['pictureId'],
    args: ({ pictureId }) => form({ pictureId, alt: 'Not ours' }),
  },
  addOwnItemAction: { permission: 'write_own_item', asks: [], args: () => form({ name: '' }) },
  changeOwnItemAction: {
    permission: 'write_own_item',
    asks: ['itemId'],
    args: ({ itemId }) => [itemId, ...form({ name: '' })],
  },
  archiveOwnItemAction: {
    permission: 'write_own_item',
    asks: ['itemId'],
    args: ({ itemId }) => [itemId, ...form()],
  },
  addLimitAction: { permission: 'manage_practice', asks: [], args: () => form({ limit: '{}' }) },
  withdrawLimitAction: {
    permission: 'manage_practice',
    asks: ['limitId'],
    args: ({ limitId }) => [limitId, ...form({ reason: 'Not mine.' })],
  },
  removeLogoAction: { permission: 'manage_practice', asks: [], args: () => form(), alone: true },
};
