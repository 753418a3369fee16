/** What keeps an item that needs a helper off a sheet: not a finding, an answer about the client's home. */
export const NO_HELPER = { rule: 'helper.none', words: 'No helper at home' } as const;
