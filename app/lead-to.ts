import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';

/**
 * Ends an action on a page that shows what the action has stored. A bare redirect is not enough where the page may be the
 * one that is open: with another `#place` in its address, the browser takes it for a move within the page and keeps the
 * old picture.
 */
export function leadTo(path: string): never {
  refresh();
  redirect(path);
}
