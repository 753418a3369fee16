import { form, type Cell, type CellIds } from './cell';

const time = { day: '2026-11-21', time: '10:00', minutes: '60', therapistId: 'nobody' };

/** An appointment in a version that it never has: even the own one is not changed. */
const ofAppointment = (): Cell => ({
  permission: 'write_schedule',
  asks: ['appointmentId'],
  args: ({ appointmentId }: CellIds) => [{ appointmentId, version: 999 }, ...form({})],
});

/** Server actions of the day and its appointments. */
export const scheduleActionCells: Record<string, Cell> = {
  pickClientAction: { permission: 'read_clients', asks: [], args: () => ['Nobody of this name'] },
  addAppointmentAction: {
    permission: 'write_schedule',
    asks: ['clientId'],
    args: ({ clientId }) => form({ clientId, ...time }),
  },
  moveAppointmentAction: {
    permission: 'write_schedule',
    asks: ['appointmentId'],
    args: ({ appointmentId }) => [appointmentId, ...form({ ...time, version: '999' })],
  },
  moveBackAction: ofAppointment(),
  cancelAppointmentAction: ofAppointment(),
  restoreAppointmentAction: ofAppointment(),
  readCalendarAction: {
    permission: 'write_schedule',
    asks: [],
    args: () => form({ text: 'BEGIN:VCALENDAR' }),
  },
  fillAppointmentsAction: {
    permission: 'write_schedule',
    asks: [],
    args: () => form({ therapistId: 'nobody', events: '[]' }),
  },
};
