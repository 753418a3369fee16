import { differingWords } from '@/app/(practice)/part-words';
import type { FormValues } from '@/components/drafts/draft-form';
import type { Theirs } from '@/components/drafts/draft-saved';
import type { Member } from '@/lib/access/require-member';
import { findRetention } from '@/lib/data/retention';
import type { RetentionPolicy } from '@/lib/domain/practice/retention';

const worded = ({ years, minorAge }: RetentionPolicy) => [
  { path: 'years', question: 'Years after the last contact', answer: String(years) },
  { path: 'minorAge', question: 'Minors: kept until which birthday', answer: String(minorAge) },
];

/** The policy as the form holds it. */
export const retentionValues = ({ years, minorAge }: RetentionPolicy): FormValues => ({
  years: String(years),
  minorAge: String(minorAge),
});

/** The policy as somebody else has saved it meanwhile, and what was sent beside it, in words. */
export async function retentionTheirs({ scope }: Member, sent: RetentionPolicy): Promise<Theirs> {
  const policy = await findRetention(scope);
  return {
    version: policy.version,
    savedAt: '',
    parts: retentionValues(policy),
    words: differingWords(worded(sent), worded(policy)),
  };
}
