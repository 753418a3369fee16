import { deviceKey, deviceOwner } from '@/lib/access/device-key';
import { privateRoute } from '@/lib/access/private-route';
import { requireMember } from '@/lib/access/require-member';

/** The key of the asker's own unsaved typing, for the memory of the page. */
export const GET = privateRoute({ action: 'device_key' }, async () => {
  const { scope } = await requireMember('read_clients');
  return Response.json({ owner: deviceOwner(scope), key: await deviceKey(scope) });
});
