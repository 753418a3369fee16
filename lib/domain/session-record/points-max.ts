/** Most trigger points of one record: more than any hands find. */
export const POINTS_MAX = 60;
