import { decisionWords, type FindingView } from '@/components/screening/finding-view';
import { medicineClasses } from '@/lib/content/medicines';
import { otherCare } from '@/lib/content/intake-options';
import { ruleBook } from '@/lib/content/rule-book';
import { plainMarks, sources } from '@/lib/content/sources';
import type { DecisionRow } from '@/lib/data/rows/screening-row';
import { answerWords } from '@/lib/domain/screening/answer-words';
import type { Finding } from '@/lib/domain/screening/screening';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { ruleNames } from '@/lib/domain/shared/rule-names';

const names = ruleNames(ruleBook);
const titles = new Map([...plainMarks, ...sources].map(({ mark, title }) => [mark, title]));
const careLabels = Object.fromEntries(otherCare.map(({ id, label }) => [id, label]));

function whyOf(rule: string): { why: string[]; advice: string[] } {
  const flag = ruleBook.redFlags.find((one) => one.id === rule);
  if (flag) return { why: [flag.therapistNote], advice: [] };
  const row = ruleBook.contraindications.find((one) => one.id === rule);
  return { why: row ? [row.why] : [], advice: [...(row?.advice ?? [])] };
}

function clearanceWords({ clearance }: Finding): string[] {
  if (clearance === 'required') return ['Needs a doctor’s clearance before a session.'];
  if (clearance === 'expired') return ['The clearance is older than 90 days. Ask again.'];
  return clearance === 'given' ? ['Cleared. What remains shut stands in the limits.'] : [];
}

/** Findings in words: the answer that raised each, why it matters, its sources, and the decision that counts. */
export function findingViews(args: {
  findings: readonly Finding[];
  clinicalCase: ClinicalCase;
  decisions: readonly DecisionRow[];
}): FindingView[] {
  const words = {
    clinicalCase: args.clinicalCase,
    ruleBook,
    medicines: medicineClasses,
    otherCare: careLabels,
  };
  return args.findings.map((finding) => {
    const decision = args.decisions.find(({ rule }) => rule === finding.rule);
    const { why, advice } = whyOf(finding.rule);
    return {
      rule: finding.rule,
      level: finding.level,
      blocks: finding.blocks,
      name: names.rule(finding.rule),
      because: [...new Set(finding.because.map((path) => answerWords(path, words)))],
      why: [
        ...why,
        ...clearanceWords(finding),
        ...(finding.notSure ? ['The answer was “not sure”: settle it in the room.'] : []),
      ],
      advice,
      sources: finding.sources.map((mark) => `${mark}: ${titles.get(mark) ?? mark}`),
      decision: decision
        ? {
            kind: decision.kind,
            word: decisionWords[decision.kind],
            reason: decision.reason,
            by: decision.decidedByName,
          }
        : null,
    };
  });
}
