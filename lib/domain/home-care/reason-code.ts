/** A reason of the matrix (spec §4.11, r1–r20): why an item needs care, or is not given, with a cause. */
export type ReasonCode = `r${number}`;
