/** What one check found: fine, worth knowing, or to be mended. */
export interface Finding {
  state: 'ok' | 'note' | 'fail';
  /** "clock: 0.02 s from the database's" — for a failure also what to do. */
  words: string;
}

export const ok = (words: string): Finding => ({ state: 'ok', words });
export const note = (words: string): Finding => ({ state: 'note', words });
export const fail = (words: string): Finding => ({ state: 'fail', words });
