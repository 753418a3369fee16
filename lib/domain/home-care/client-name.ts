const LETTER = /\p{L}\p{M}*/u;

/** "Silva, Maria" is "Maria Silva" to the person herself. */
function inSpokenOrder(name: string): string {
  const [family, given, ...more] = name.split(',').map((part) => part.trim());
  return family && given && more.length === 0 ? `${given} ${family}` : name;
}

/**
 * First name and initial of the last ("Maria S."), for paper that lies about (spec §9.1). One word stays as it is; a
 * last name without any letter, such as a picture, is left out.
 */
export function firstNameAndInitial(name: string): string {
  const words = inSpokenOrder(name).split(/\s+/).filter(Boolean);
  const first = words[0] ?? '';
  const initial = words.length > 1 ? LETTER.exec(words.at(-1) ?? '')?.[0] : undefined;
  return initial === undefined ? first : `${first} ${initial.toUpperCase()}.`;
}
