/** What of an item may differ from the sheet before. */
export type ItemChange = 'side' | 'place' | 'dose' | 'way' | 'care' | 'stop';
