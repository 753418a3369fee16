/** How much and how often (decisions 29, 35): holds, minutes a week, or a habit. */
export type Dose =
  | { seconds: number; repeats: number; timesPerDay: number }
  | { minutes: number; timesPerWeek: number }
  | { always: true };
