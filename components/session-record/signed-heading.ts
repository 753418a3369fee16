/** What the heading of a signed record calls itself for whoever has just signed it. */
export const SIGNED_HEADING = 'signed record';
