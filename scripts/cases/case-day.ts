/** The day on which every drawn case is asked; the builders of the tests take the same. */
export const CASE_DAY = '2026-11-20';
