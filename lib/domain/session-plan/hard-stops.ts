import type { Region } from '../anatomy/region';
import type { RuleNames } from '../shared/rule-names';
import type { PlanLine } from './session-plan';
import type { Technique } from './technique';

/** Never tapped or shaken: spine, tail bone, kidneys, lowest ribs (pv_15, seeds S002). */
const NEVER_SHAKEN: readonly Region[] = ['lumbar_midline', 'coccyx', 'flank_kidney', 'rib12'];
const NEVER_TAPPED: readonly Region[] = [...NEVER_SHAKEN, 'sacrum', 'thoracic'];
const NEVER: Readonly<Partial<Record<Technique, readonly Region[]>>> = {
  vibration: NEVER_SHAKEN,
  tapotement_hacking: NEVER_TAPPED,
};

/** Whether nobody may ever work so at this place, whatever the limits say (pv_15). */
export function isHardStop(technique: Technique, region: Region): boolean {
  return NEVER[technique]?.includes(region) === true;
}

/** "never vibration on the flank". */
export function hardStopWords(
  { technique, region }: Pick<PlanLine, 'technique' | 'region'>,
  names: Pick<RuleNames, 'technique' | 'region'>,
): string {
  return `never ${names.technique(technique)} on the ${names.region(region)}`;
}

/** Lines with which a plan is not even kept as a draft (spec §12.4, 17), as places and sentences for a form. */
export function hardStopsOf(
  lines: readonly PlanLine[],
  names: Pick<RuleNames, 'technique' | 'region'>,
): { path: string; message: string }[] {
  return lines.flatMap((line, index) => {
    if (!isHardStop(line.technique, line.region)) return [];
    const number = index + 1;
    const message = `Line ${number}: ${hardStopWords(line, names)}. The plan is not saved with it.`;
    return [{ path: `line-${number}`, message }];
  });
}
