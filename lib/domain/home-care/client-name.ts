const LETTER = /\p{L}\p{M}*/u;

/** "Silva, Maria" is "Maria Silva" to the person herself. */
function inSpokenOrder(name: string): string {
  const [family, given, ...more] = name.split(',').map((part) => part.trim());
  return family && given && more.length === 0 ? `${given} ${family}` : name;
}

/**
 * First name and initial of the last ("Maria S."), for paper that lies about (spec §9.1). One word stays as it is; words
 * without any letter, such as pictures, are left out while there are others.
 */
export function firstNameAndInitial(name: string): string {
  const all = inSpokenOrder(name).split(/\s+/).filter(Boolean);
  const spoken = all.filter((word) => LETTER.test(word));
  const [first = '', ...others] = spoken.length > 0 ? spoken : all;
  const initial = LETTER.exec(others.at(-1) ?? '')?.[0];
  return initial === undefined ? first : `${first} ${initial.toUpperCase()}.`;
}
