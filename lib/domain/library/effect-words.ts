import type { ContraindicationDetail } from '../screening/contraindication';
import type { Effect, EffectKind, Place } from '../screening/effect';
import { techniques, type Technique } from '../session-plan/technique';
import { withoutStop } from '../shared/sentence';
import { conditionWords } from './condition-words';
import type { Links } from './links';
import { placeWords } from './place-words';
import { begun, joined, type Line, type Part } from './section';

type EffectOf<Kind extends EffectKind> = Extract<Effect, { kind: Kind }>;
type Details = readonly ContraindicationDetail[];

function upToWords(upTo: number | undefined, how = 'by a written note'): string {
  return upTo === undefined ? '' : ` (up to ${upTo} only ${how})`;
}

function noteWords(note: string | undefined): string {
  return note === undefined ? '' : ` (${withoutStop(note)})`;
}

/** All techniques, or all but a few, in few words; to stand behind "no". */
function techniqueWords(wanted: readonly Technique[], links: Links): Part[] {
  const left = techniques.filter((technique) => !wanted.includes(technique));
  if (left.length === 0) return ['work of any kind'];
  if (left.length <= 2) return ['technique but ', ...joined(left.map(links.technique))];
  return joined(wanted.map(links.technique));
}

/** On the page of a region its own name is left out; that only one leg is meant is not. */
function goesWithoutSaying(place: Place, isHere: boolean): boolean {
  return isHere && place.at !== 'affected_leg';
}

function narrowing({ pressureMax, secondsMax }: EffectOf<'technique_limit'>): string | null {
  if (pressureMax !== undefined) return `level ${pressureMax} at most`;
  return secondsMax === undefined ? null : `hold ${secondsMax} seconds at most`;
}

/** A technique narrowed; without its place on the page of that place. */
function techniqueLimit(
  effect: EffectOf<'technique_limit'>,
  links: Links,
  isHere: boolean,
): Part[] {
  const named = techniqueWords(effect.techniques, links);
  const at =
    effect.place && !goesWithoutSaying(effect.place, isHere)
      ? [' at ', ...placeWords(effect.place, links)]
      : [];
  const much = narrowing(effect);
  if (much !== null) return [...named, `: ${much}`, ...at, noteWords(effect.note)];
  if (effect.place) return ['no ', ...named, ...at, noteWords(effect.note)];
  return [...named, `: ${withoutStop(effect.note ?? 'with care')}`];
}

function regionLimit(effect: EffectOf<'region_limit'>, links: Links, isHere: boolean): Part[] {
  const { pressureMax, upTo, contact, note } = effect;
  const much = contact === false ? 'no contact' : `level ${pressureMax} at most${upToWords(upTo)}`;
  const where = goesWithoutSaying(effect.place, isHere)
    ? []
    : [...placeWords(effect.place, links), ': '];
  return [...where, much, noteWords(note)];
}

function cautionWords({ note, minutesMax }: EffectOf<'position_caution'>): string {
  const said = minutesMax === undefined || note.includes(String(minutesMax));
  return `${withoutStop(note)}${said ? '' : `, ${minutesMax} minutes at most`}`;
}

function home(effect: EffectOf<'home'>, links: Links): Part[] {
  const where = effect.place ? [', where it touches ', ...placeWords(effect.place, links)] : [];
  const { status, items, note } = effect;
  return [{ status }, ...where, ': ', ...links.items(items), noteWords(note)];
}

const positionsOf = (effect: { positions: EffectOf<'position_out'>['positions'] }, links: Links) =>
  joined(effect.positions.map(links.position), '; ');

/** One writer for each kind of effect: a new kind does not compile until it has words. */
const writers: { [Kind in EffectKind]: (effect: EffectOf<Kind>, links: Links) => Part[] } = {
  pressure_max: ({ level, upTo, upToNeedsClearance }) => {
    const how = upToNeedsClearance ? 'with a clearance and a written note' : 'by a written note';
    return [`pressure ${level} at most${upToWords(upTo, how)}`];
  },
  minutes_max: ({ minutes, upTo }) => [
    `hands-on time ${minutes} minutes at most${upToWords(upTo)}`,
  ],
  technique_out: ({ techniques }, links) => ['no ', ...techniqueWords(techniques, links)],
  technique_limit: (effect, links) => techniqueLimit(effect, links, false),
  muscle_out: ({ muscles }, links) => ['no work on ', ...joined(muscles.map(links.muscle))],
  position_out: (effect, links) => ['not: ', ...positionsOf(effect, links)],
  position_caution: (effect, links) => [...positionsOf(effect, links), `: ${cautionWords(effect)}`],
  position_prefer: (effect, links) => ['better: ', ...positionsOf(effect, links)],
  region_limit: (effect, links) => regionLimit(effect, links, false),
  home,
  home_max_items: ({ max }) => [`${max} home items at most`],
};

function finished(effect: Effect, words: readonly Part[], details: Details): Line {
  const when = conditionWords(effect.when, details);
  const parts = words.filter((part) => part !== '');
  return [...(when === '' ? [] : [`${when}: `]), ...parts, '.'];
}

/** One effect of a rule in words whose names lead to their records, to stand behind a colon. */
export function effectWords(effect: Effect, links: Links, details: Details = []): Line {
  const write = writers[effect.kind] as (effect: Effect, links: Links) => Part[];
  return finished(effect, write(effect, links), details);
}

/** The same as a sentence of its own. */
export function effectLine(effect: Effect, links: Links, details: Details = []): Line {
  return begun(effectWords(effect, links, details));
}

/** An effect on the page of the region that it limits: the region need not be named. */
export function effectHere(effect: Effect, links: Links, details: Details = []): Line {
  switch (effect.kind) {
    case 'region_limit':
      return finished(effect, regionLimit(effect, links, true), details);
    case 'technique_limit':
      return finished(effect, techniqueLimit(effect, links, true), details);
    default:
      return effectWords(effect, links, details);
  }
}

function techniqueOnIt(effect: EffectOf<'technique_limit'>, links: Links): Part[] {
  const at = effect.place ? [' at ', ...placeWords(effect.place, links)] : [];
  const much = narrowing(effect);
  if (much !== null) return [much, ...at, noteWords(effect.note)];
  return effect.place
    ? ['not', ...at, noteWords(effect.note)]
    : [withoutStop(effect.note ?? 'with care')];
}

/** An effect on the page of its one technique or position. */
export function effectOnIt(effect: Effect, links: Links, details: Details = []): Line {
  switch (effect.kind) {
    case 'technique_limit':
      return finished(effect, techniqueOnIt(effect, links), details);
    case 'technique_out':
      return finished(effect, ['not used'], details);
    case 'position_out':
      return finished(effect, ['not used'], details);
    case 'position_caution':
      return finished(effect, [cautionWords(effect)], details);
    case 'position_prefer':
      return finished(effect, ['preferred'], details);
    default:
      return effectWords(effect, links, details);
  }
}

/** Pieces that are not empty, with something between. */
function chained(pieces: readonly (readonly Part[])[], between: string): Part[] {
  return pieces
    .filter(({ length }) => length > 0)
    .flatMap((piece, index) => (index === 0 ? piece : [between, ...piece]));
}

/** A home effect on the page of its one item: when, where, what to change; empty when it always and wholly holds. */
export function homeEffectOnIt(effect: Effect, links: Links, details: Details): Line {
  if (effect.kind !== 'home') return effectWords(effect, links, details);
  const when = conditionWords(effect.when, details);
  const where = effect.place ? ['where it touches ', ...placeWords(effect.place, links)] : [];
  const note = effect.note === undefined ? [] : [withoutStop(effect.note)];
  const holds = chained([when === '' ? [] : [when], where], '; ');
  const words = chained([holds, note], '. ');
  return words.length === 0 ? [] : [...words, '.'];
}
