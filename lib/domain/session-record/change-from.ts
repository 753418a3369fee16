import type { PlanLine } from '../session-plan/session-plan';
import type { RecordLine } from './session-record.schema';

const PARTS = ['technique', 'pressure', 'minutes', 'position'] as const;

/** What of a line was done otherwise than planned; null where nothing was. */
export function changeFrom(planned: PlanLine, worked: PlanLine): RecordLine['change'] {
  if (PARTS.every((part) => planned[part] === worked[part])) return null;
  const differing = <Part extends (typeof PARTS)[number]>(part: Part): PlanLine[Part] | null =>
    planned[part] === worked[part] ? null : worked[part];
  return {
    technique: differing('technique'),
    pressure: differing('pressure'),
    minutes: differing('minutes'),
    position: differing('position'),
  };
}
