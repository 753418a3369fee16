/** The rules that the book itself sets for a place, a muscle or a technique, by what begins their ids. */
export const ownRangeWords = {
  'region_default.': 'the usual care of the place',
  'muscle.': 'the most this muscle takes',
  'technique.': 'the range of this technique',
} as const;
