import type { WholeRecord } from '@/lib/data/whole-record';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import type { IndexSection } from '@/lib/print/record-index';

/** What became of letters and of advice, in words; empty where there is nothing. */
export function referralSections({ referralSteps, letters }: WholeRecord): IndexSection[] {
  const lines = referralSteps.map((step) => {
    const letter = letters.find(({ id }) => id === step.letterId);
    const about = letter ? `Letter ${letter.number}` : 'Advice';
    const words = [step.to, step.who, step.said, step.limits].filter((text) => text !== '');
    const head = `${dayAndYearWords(step.day)}, ${about}, ${step.kind.replaceAll('_', ' ')}`;
    return `${head}: ${words.join('. ')} (${step.createdByName})`;
  });
  return lines.length > 0 ? [{ title: 'Referrals', lines }] : [];
}
