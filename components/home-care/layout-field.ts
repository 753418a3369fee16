/** Name of the field that says how a client's sheets go on paper. */
export const LAYOUT_FIELD = 'layout';
