import { privateRoute } from '@/lib/access/private-route';
import { endIntakeTicket } from '@/lib/access/require-intake-link';

/** The device opens no intake any more without the birth date. Asks for nothing: whoever holds it may. */
export const POST = privateRoute({ action: 'leave_own_intake', bodyMax: 1000 }, async () => {
  await endIntakeTicket();
  return Response.json({ left: true });
});
