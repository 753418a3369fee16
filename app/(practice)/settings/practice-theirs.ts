import { differingWords } from '@/app/(practice)/part-words';
import type { FormValues } from '@/components/drafts/draft-form';
import type { Theirs } from '@/components/drafts/draft-saved';
import { phoneWords } from '@/components/settings/phone-words';
import type { Member } from '@/lib/access/require-member';
import { findPractice, type PracticeSettings } from '@/lib/data/practices';

type Shown = Omit<PracticeSettings, 'version'>;

const PAPER = { a4: 'A4', letter: 'Letter' } as const;

const worded = (practice: Shown) => [
  { path: 'name', question: 'Name', answer: practice.name },
  { path: 'paper', question: 'Paper of your printer', answer: PAPER[practice.paper] },
  { path: 'timeZone', question: 'Time zone', answer: practice.timeZone },
  ...phoneWords.map(({ name, label }) => ({
    path: name,
    question: label,
    answer: practice[name] ?? 'None',
  })),
];

/** The settings as the form holds them. */
export function practiceValues(practice: Shown): FormValues {
  const { name, paper, timeZone } = practice;
  const phones = phoneWords.map((phone) => [phone.name, practice[phone.name] ?? '']);
  return { name, paper, timeZone, ...(Object.fromEntries(phones) as FormValues) };
}

/** The settings as somebody else has saved them meanwhile, and what was sent beside them, in words. */
export async function practiceTheirs({ scope }: Member, sent: Shown): Promise<Theirs> {
  const practice = await findPractice(scope);
  return {
    version: practice.version,
    savedAt: '',
    parts: practiceValues(practice),
    words: differingWords(worded(sent), worded(practice)),
  };
}
