/** The look of everything that is typed in: 44 px high, an edge of 3:1, red where something is wrong. */
export const inputStyle =
  'block min-h-11 w-full min-w-0 rounded border-2 border-line bg-surface px-3 py-2 text-16 text-ink hover:border-ink focus-visible:border-work focus-visible:outline-offset-0 aria-invalid:border-stop [&[readonly]]:bg-wash disabled:cursor-not-allowed disabled:bg-wash';
