import type { CauseGuidance, CauseRecord, Phase } from '../intake/suspected-cause';

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  acute: 'acute or irritable',
  subacute: 'subacute',
  persistent: 'persistent',
};

function parts(when: NonNullable<CauseGuidance['when']>): string[] {
  const { phases, daysSinceOnsetMax, seenByDoctor, cleared } = when;
  return [
    ...(phases ? [phases.map((phase) => PHASE_WORDS[phase]).join(' or ')] : []),
    ...(daysSinceOnsetMax === undefined ? [] : [`up to day ${daysSinceOnsetMax}`]),
    ...(seenByDoctor === undefined
      ? []
      : [seenByDoctor ? 'seen by a doctor' : 'not seen by a doctor']),
    ...(cleared === undefined ? [] : [cleared ? 'with a clearance' : 'without a clearance']),
  ];
}

/**
 * When a cause's guidance holds, in words. The first that fits applies: one without a condition is the rest, and says
 * nothing where it is the only one.
 */
export function situationWords(
  when: CauseGuidance['when'],
  cause: Pick<CauseRecord, 'guidance'> | undefined,
): string {
  if (when) return parts(when).join(', ');
  return (cause?.guidance.length ?? 0) > 1 ? 'otherwise' : '';
}
