import { privateRoute } from '@/lib/access/private-route';

/**
 * For whoever starts this process anew when it hangs: 200 as long as it answers at all. Whether it can be of use is
 * `/api/ready`: a database that is away is not mended by another start of the app.
 */
export const GET = privateRoute({ action: 'health' }, () => Response.json({ status: 'ok' }));
