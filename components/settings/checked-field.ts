/** What of a form has been checked and shown: it is sent again beside what is to be entered. */
export const CHECKED_FIELD = 'checked';
