/** A text with its first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text without the full stop at its end. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** A name inside a sentence; one that begins with two capitals is a name of its own. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
