import { z } from 'zod';

import { sides } from '../anatomy/side';
import { functionalTests } from '../outcomes/functional-test';
import { lineText } from '../shared/text';

const words = lineText({ max: 200, label: 'the result' });

/** How a test went: a number, yes or no, or words, as the test's record asks for it. */
const resultValue = z
  .union([z.number().min(0).max(999), z.boolean(), words])
  .nullable()
  .default(null);
export type ResultValue = z.infer<typeof resultValue>;

/** Most functional tests of one session: two or three are usual. */
export const TESTS_MAX = 12;

/** A functional test that the client chose (spec §7.5), done before and after the work. */
export const testResultSchema = z.strictObject({
  test: z.enum(functionalTests),
  /** The client's own; null for a test that has no side. */
  side: z.enum(sides).nullable().default(null),
  before: resultValue,
  after: resultValue,
});
export type TestResult = z.infer<typeof testResultSchema>;
