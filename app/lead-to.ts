import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';

/**
 * Ends an action on a page that shows what the action has stored. A bare redirect is not enough where the page may be the
 * one that is open: with another `#place` in its address, the browser takes it for a move within the page and keeps the
 * old picture. Where it always is the one that is open, `refresh` alone does: the page is then made with the answer itself,
 * and not asked for by the server of itself first.
 */
export function leadTo(path: string): never {
  refresh();
  redirect(path);
}
