/** What the menu says to whoever covers the page. */
export const LOCK_SCREEN = 'fascicle-lock-screen';
