/** Why a paper is not taken. */
export type PaperProblem = 'too_big' | 'not_taken' | 'too_many';

/** What the server answers to a paper that is brought. */
export type PaperAnswer = { ok: true; fileId: string } | { ok: false; reason: PaperProblem };

/** The same in words, with what to do. */
export const paperProblemWords: Readonly<Record<PaperProblem, string>> = {
  too_big: 'This file is larger than 5 MB. Scan it smaller, or take a photo of it.',
  not_taken: 'This is no PDF, PNG or JPEG. Save it as one of these, then choose it again.',
  too_many: 'This client has 200 files already. Write down what it says instead.',
};
