/** What limits forbid of a plan or program, read straight from the limits: a second reader beside the product's checks. */
import { ruleBook } from '@/lib/content/rule-book';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { Limits, RegionKey, TechniqueLimit } from '@/lib/domain/screening/limits';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { ofTheCatalogue } from '../../support/of-the-catalogue';

const hamstrings = ['biceps_femoris', 'semitendinosus', 'semimembranosus'];
const packs = ['cold_pack', 'warm_pack', 'cold_after_massage'];
const touches = new Map(
  ruleBook.homeCareItems.map(({ id, contactRegions }) => [id, contactRegions]),
);

function concerns(limit: TechniqueLimit, { technique, region, side }: PlanLine): boolean {
  const places: (RegionKey | undefined)[] = [undefined, region, `${region}.${side}`];
  return limit.technique === technique && places.includes(limit.region);
}

/** Without a number, a narrowing with a place is "not here"; without a place it is a word for the therapist. */
function breaks(line: PlanLine, { region, pressureMax, secondsMax }: TechniqueLimit): boolean {
  if (pressureMax !== undefined) return line.pressure > pressureMax;
  if (secondsMax !== undefined) return (line.holdSeconds ?? 0) > secondsMax;
  return region !== undefined;
}

function isTooHard(line: PlanLine, { regions, pressureMax }: Limits): boolean {
  const here = [regions[line.region], regions[`${line.region}.${line.side}`]];
  return [pressureMax, ...here.map((limit) => limit?.pressureMax ?? 5)].some(
    (most) => line.pressure > most,
  );
}

function isTouchedInVain(line: PlanLine, { regions }: Limits): boolean {
  return [line.region, `${line.region}.${line.side}`].some(
    (key) => regions[key]?.contact === false,
  );
}

function forbiddenInLine(line: PlanLine, limits: Limits): string[] {
  const muscles: string[] = line.muscle === 'hamstrings' ? hamstrings : [line.muscle];
  const own = limits.techniqueLimits.filter((limit) => concerns(limit, line));
  const broken: Record<string, boolean> = {
    technique: limits.techniquesOut.some(({ technique }) => technique === line.technique),
    muscle: limits.musclesOut.some(({ muscle }) => muscles.includes(muscle)),
    position: limits.positionsOut.some(({ position }) => position === line.position),
    pressure: isTooHard(line, limits),
    contact: isTouchedInVain(line, limits),
    'narrowed technique': own.some((limit) => breaks(line, limit)),
  };
  const names = Object.keys(broken).filter((name) => broken[name]);
  return names.map((name) => `${name}: ${JSON.stringify(line)}`);
}

function forbiddenTime({ phases, lines }: SessionPlan, limits: Limits): string[] {
  const { handsOnMinutesMax, positionCautions } = limits;
  const hands = phases.warm_up + phases.specific + phases.integration;
  const long = positionCautions.filter(({ position, minutesMax }) =>
    (['left', 'right'] as const).some((side) => {
      const same = lines.filter(
        (line) => line.position === position && (position !== 'side_lying' || line.side === side),
      );
      return same.reduce((sum, { minutes }) => sum + minutes, 0) > (minutesMax ?? Infinity);
    }),
  );
  return [
    ...(handsOnMinutesMax !== null && hands > handsOnMinutesMax ? ['hands-on minutes'] : []),
    ...long.map(({ position }) => `too long ${position}`),
  ];
}

/** Everything in the plan that the limits forbid; empty when it keeps to them. */
export function forbiddenInPlan(plan: SessionPlan, limits: Limits): string[] {
  return [
    ...plan.lines.flatMap((line) => forbiddenInLine(line, limits)),
    ...forbiddenTime(plan, limits),
  ];
}

function isOn(at: RegionKey, { item, side, region }: ProgramItem): boolean {
  const packed = region === undefined ? [] : [region];
  const touched = packs.includes(item) ? packed : (touches.get(ofTheCatalogue(item)) ?? []);
  const sides = side === 'left' || side === 'right' ? [side] : ['left', 'right'];
  return touched.some((one) => at === one || sides.some((each) => at === `${one}.${each}`));
}

/** Everything in the program that the limits forbid; empty when it keeps to them. */
export function forbiddenInProgram(program: readonly ProgramItem[], limits: Limits): string[] {
  const wrong = program.flatMap((one): string[] => {
    const { status, notAt = [] } = limits.homeItems[ofTheCatalogue(one.item)];
    if (status === 'no') return [`item ${one.item}`];
    if (notAt.some(({ at }) => isOn(at, one))) return [`place of ${one.item}`];
    return status === 'caution' && one.cautions.length === 0 ? [`caution of ${one.item}`] : [];
  });
  return program.length > limits.homeItemsMax ? [...wrong, 'too many items'] : wrong;
}
