import type { Answer, ClinicalCase } from '../shared/clinical-case';
import type { RedFlagId } from './red-flag';
import type { DayShortScreen } from './short-screen';

type RedFlagAnswers = ClinicalCase['redFlags'];

const WORSE: Readonly<Record<Answer, number>> = { no: 0, not_sure: 1, yes: 2 };

interface Given {
  answer: Answer;
  path: string;
}

/** Where a short screen's answer is named in a finding. */
export function shortScreenPath(day: string, id: string): string {
  return `shortScreens.${day}.${id}`;
}

function answersTo(
  id: RedFlagId,
  signed: RedFlagAnswers,
  shortScreens: readonly DayShortScreen[],
): Given[] {
  const first = signed[id];
  const own = first === undefined ? [] : [{ answer: first, path: `redFlags.${id}` }];
  const later = shortScreens.flatMap(({ day, answers }) => {
    const answer = answers.redFlags[id];
    return answer === undefined ? [] : [{ answer, path: shortScreenPath(day, id) }];
  });
  return [...own, ...later];
}

/** The intake's own place where it says as much, and the last short screen that does. */
function placesOf(given: readonly Given[], worst: Answer, id: RedFlagId): string[] {
  const saying = given.filter(({ answer }) => answer === worst).map(({ path }) => path);
  const last = saying.at(-1) ?? `redFlags.${id}`;
  return [...new Set([saying[0] === `redFlags.${id}` ? saying[0] : last, last])];
}

/**
 * The red flags of a signed intake and of the short screens since, the oldest first: the worst answer to each counts. A
 * "no" of today never takes away what the intake or an earlier short screen has raised: that takes a corrected intake or
 * a clearance. `redFlagsFrom` names the answers behind a flag that a short screen has raised.
 */
export function joinShortScreens(
  signed: RedFlagAnswers,
  shortScreens: readonly DayShortScreen[] = [],
): Pick<ClinicalCase, 'redFlags' | 'redFlagsFrom'> {
  const asked = shortScreens.flatMap(({ answers }) => Object.keys(answers.redFlags));
  const redFlags: RedFlagAnswers = { ...signed };
  const redFlagsFrom: NonNullable<ClinicalCase['redFlagsFrom']> = {};
  for (const id of new Set(asked as RedFlagId[])) {
    const given = answersTo(id, signed, shortScreens);
    const worst = given.reduce<Answer>(
      (known, { answer }) => (WORSE[answer] > WORSE[known] ? answer : known),
      'no',
    );
    redFlags[id] = worst;
    const places = placesOf(given, worst, id);
    const isRaised = worst !== 'no' && places.some((path) => path !== `redFlags.${id}`);
    if (isRaised) redFlagsFrom[id] = places;
  }
  return { redFlags, ...(Object.keys(redFlagsFrom).length > 0 && { redFlagsFrom }) };
}
