import { form, type Cell } from './cell';

const times = { daily: 'yes', dailyAt: '18:00', quietFrom: '21:00', quietUntil: '08:00' };

/** What a client does about reminders. */
export const reminderActionCells: Record<string, Cell> = {
  switchReminderOnAction: {
    permission: 'public',
    asks: ['code'],
    args: ({ code }) => [code, ...form({ channel: 'mail', ...times })],
  },
  switchReminderOffAction: {
    permission: 'public',
    asks: ['code'],
    args: ({ code }) => [{ code, channel: 'mail' }, ...form()],
  },
  stopReminderAction: {
    permission: 'public',
    asks: ['token'],
    args: ({ token }) => [token, ...form()],
  },
};
