import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

const OTHER: Readonly<Record<string, string>> = { left: 'right', right: 'left' };

/** Every left of a text becomes right, and every right left. */
export function mirroredText(text: string): string {
  return text.replace(/\b(left|right)\b/g, (side) => OTHER[side] ?? side);
}

/** Every left becomes right and every right left, in values and in keys such as `calf.left`. */
function mirroredKeys<Value>(value: Value): Value {
  const turn = (one: unknown): unknown => {
    if (typeof one === 'string') return mirroredText(one);
    if (Array.isArray(one)) return one.map(turn);
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [mirroredText(key), turn(inner)]),
    );
  };
  return turn(value) as Value;
}

/** The same client with the other leg affected and every mark on the other side. */
export function mirroredCase(clinicalCase: ClinicalCase): ClinicalCase {
  const { affectedSide, contraindications } = clinicalCase;
  const side = OTHER[affectedSide] ?? affectedSide;
  return {
    ...clinicalCase,
    affectedSide: side as ClinicalCase['affectedSide'],
    contraindications: mirroredKeys(contraindications),
  };
}
