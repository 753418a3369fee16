/** The look of a heading of the sheet; kept with what it heads on paper. */
export const partTitle =
  'text-28 font-semibold break-after-avoid print:mb-1.5 print:text-[length:var(--print-title,16pt)] print:leading-tight';
