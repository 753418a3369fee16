import { isPasswordLongEnough } from '@/lib/access/password';

/** zxcvbn's score for 10^8 tries and more: below it a password is one that programs try. */
const SCORE_MIN = 3;
/** What stands behind that makes no password weaker, only the check slower. */
const READ_MAX = 100;

interface Estimator {
  check: (password: string, about: string[]) => { score: number };
}

let estimator: Promise<Estimator> | undefined;

/** The lists of common passwords come with the package and are read at the first new password. */
async function load(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}

/** The words of what anybody knows of the person. */
const wordsOf = (about: readonly string[]): string[] =>
  about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((one) => one.length > 2);

/** Fewer letters than this beside the own name and address are no password. */
const OWN_LETTERS_MIN = 6;

/** Made of what anybody knows of the person, and of digits and signs. */
function isAboutPerson(password: string, words: readonly string[]): boolean {
  const whole = password.toLowerCase();
  const rest = words.reduce((text, word) => text.replaceAll(word.toLowerCase(), ''), whole);
  return rest !== whole && rest.replace(/[^\p{L}]/gu, '').length < OWN_LETTERS_MIN;
}

/**
 * Why a new password is not taken, or null: too short or long, or one that programs try first. `about`: name and address
 * of the person, which are the first guess of somebody who knows them.
 */
export async function passwordProblem(
  password: string,
  about: readonly string[] = [],
): Promise<'password_length' | 'password_common' | null> {
  if (!isPasswordLongEnough(password)) return 'password_length';
  const words = wordsOf(about);
  if (isAboutPerson(password, words)) return 'password_common';
  estimator ??= load();
  const { score } = (await estimator).check(password.slice(0, READ_MAX), words);
  return score < SCORE_MIN ? 'password_common' : null;
}
