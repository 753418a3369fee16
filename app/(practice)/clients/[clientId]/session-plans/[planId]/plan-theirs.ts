import { differingWords, type WordedAnswer } from '@/app/(practice)/part-words';
import type { Theirs } from '@/components/drafts/draft-saved';
import { planShape } from '@/components/session-plan/plan-shape';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { findPlan } from '@/lib/data/session-plans';
import { lineWords } from '@/lib/domain/session-plan/line-words';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { phaseWords } from '@/lib/domain/session-plan/phase-words';
import { sessionPhases } from '@/lib/domain/session-plan/time-budget';
import { clockTime } from '@/lib/platform/clock';

function worded({ minutes, phases, lines, longerBecause }: SessionPlan): WordedAnswer[] {
  const each = sessionPhases.map((phase) => `${phaseWords[phase]} ${phases[phase]} min`);
  const inWords = lines.map((line, index) => {
    const { title, detail } = lineWords(line, ruleBook);
    const because = line.reason ? ` (because: ${line.reason})` : '';
    return `${index + 1}. ${title}: ${detail}${because}`;
  });
  return [
    {
      path: 'time',
      question: 'Length and phases',
      answer: `${minutes} minutes: ${each.join(', ')}${longerBecause ? ` (because: ${longerBecause})` : ''}`,
    },
    { path: 'lines', question: 'Lines', answer: inWords.join('\n') },
  ];
}

/** The plan as somebody else has saved it meanwhile, and what was sent beside it, in words. */
export async function planTheirs(
  { scope, practice }: Member,
  { planId, sent }: { planId: string; sent: SessionPlan },
): Promise<Theirs | undefined> {
  const row = await findPlan(scope, planId);
  if (row?.status !== 'draft' || row.invalidatedAt) return undefined;
  const plan = { ...row.plan, lines: row.plan.lines.map(({ id: _id, ...line }) => line) };
  return {
    version: row.version,
    savedAt: clockTime(row.updatedAt, practice.timeZone),
    parts: planShape.split(plan),
    words: differingWords(worded(sent), worded(plan)),
  };
}
