import { fitOptions } from '@/app/template-fit-words';
import { differingWords, type WordedAnswer } from '@/app/(practice)/part-words';
import type { FormValues } from '@/components/drafts/draft-form';
import type { Theirs } from '@/components/drafts/draft-saved';
import type { Member } from '@/lib/access/require-member';
import { findTemplate } from '@/lib/data/plan-templates';
import type { TemplateFit } from '@/lib/domain/session-plan/plan-template';
import { clockTime } from '@/lib/platform/clock';

interface Named extends TemplateFit {
  name: string;
}

/** Name, causes and phases as the form holds them. */
export const templateValues = ({ name, causes, phases }: Named): FormValues => ({
  name,
  causes: causes.join(' '),
  phases: phases.join(' '),
});

const listed = (value: unknown): unknown =>
  typeof value === 'string' ? value.split(' ').filter(Boolean) : value;

/** What the form sends, as the schema takes it. */
export function fitOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { name, causes, phases } = value as Record<string, unknown>;
  return { name, causes: listed(causes), phases: listed(phases) };
}

const labels = (ids: readonly string[], options: readonly { value: string; label: string }[]) =>
  options
    .filter(({ value }) => ids.includes(value))
    .map(({ label }) => label)
    .join(', ');

const worded = ({ name, causes, phases }: Named): WordedAnswer[] => [
  { path: 'name', question: 'Name', answer: name },
  { path: 'causes', question: 'Suspected causes', answer: labels(causes, fitOptions.causes) },
  { path: 'phases', question: 'Phases', answer: labels(phases, fitOptions.phases) },
];

/** The template as somebody else has saved it meanwhile, and what was sent beside it, in words. */
export async function templateTheirs(
  { scope, practice }: Member,
  { templateId, sent }: { templateId: string; sent: Named },
): Promise<Theirs | undefined> {
  const row = await findTemplate(scope, templateId);
  if (!row || row.archivedAt) return undefined;
  return {
    version: row.number,
    savedAt: clockTime(row.createdAt, practice.timeZone),
    parts: templateValues(row),
    words: differingWords(worded(sent), worded(row)),
  };
}
