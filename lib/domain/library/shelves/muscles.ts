import { musclesOf, type MuscleRecord } from '../../anatomy/muscle';
import { lowerPressure, type Pressure } from '../../anatomy/pressure';
import type { Region } from '../../anatomy/region';
import type { CauseRecord } from '../../intake/suspected-cause';
import type { Effect } from '../../screening/effect';
import type { RuleBook } from '../../shared/rule-book';
import { effectHere, effectWords } from '../effect-words';
import type { LibraryBook } from '../library-record';
import { linksOf } from '../links';
import { placeHolds } from '../place-words';
import { linesOfEffects } from '../rule-effects';
import { fact, factOf, joined, listOf, type Line, type Section } from '../section';
import { shelf } from '../shelf';
import { situationWords } from '../situation-words';

const CONSENT_WORDS = {
  general: 'General consent',
  gluteal: 'A consent of its own for the buttock',
  inner_thigh: 'A consent of its own for the inner thigh',
  abdomen: 'A consent of its own for the belly',
} as const;

const regionsOf = ({ region, endRegion }: MuscleRecord): Region[] =>
  endRegion === undefined ? [region] : [region, endRegion];

function defaultOf(region: Region, ruleBook: RuleBook): Pressure | undefined {
  return ruleBook.regionDefaults.find((one) => one.region === region)?.pressureMax;
}

function groupsOf({ id }: MuscleRecord, { muscleGroups }: LibraryBook): string[] {
  return muscleGroups
    .filter(({ muscles }) => muscles.some((one) => one === id))
    .map(({ name }) => name);
}

function anatomy(muscle: MuscleRecord, book: LibraryBook): Section {
  const groups = groupsOf(muscle, book);
  return {
    kind: 'facts',
    title: 'Where it lies and what it does',
    facts: [
      ...fact('From', muscle.from),
      ...fact('To', muscle.to),
      ...fact('Does', muscle.action),
      ...fact('Nerve', muscle.nerve),
      ...fact('Sciatic nerve', muscle.relationToSciaticNerve),
      ...fact('Group', groups.join(', ')),
      ...fact('Note', muscle.note),
    ],
  };
}

function work(muscle: MuscleRecord, ruleBook: RuleBook): Section {
  const links = linksOf(ruleBook);
  return {
    kind: 'facts',
    title: 'How it is worked',
    facts: [
      ...factOf('Positions', [
        joined(muscle.positions.map(links.position), '; '),
        [muscle.positionNote],
      ]),
      ...fact('Trigger points', muscle.triggerPointSites),
      ...fact('Pain is felt', muscle.referralZone),
      ...fact('Take care near', muscle.endangerment),
      ...factOf('Techniques', [joined(muscle.techniques.map(links.technique))]),
      ...fact('Minutes', `${muscle.minutesMin} to ${muscle.minutesMax} a side in one session`),
      ...fact('Consent', muscle.consent && CONSENT_WORDS[muscle.consent]),
    ],
  };
}

function ceilingLines(muscle: MuscleRecord, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const own: Line = [`Level ${muscle.pressureMax} at most on this muscle.`];
  const ofRegions = regionsOf(muscle).map((region): Line => {
    const usual = defaultOf(region, ruleBook);
    if (usual === undefined)
      return ['It lies at the ', links.region(region), ', without a ceiling of its own.'];
    const level = lowerPressure(usual, muscle.pressureMax);
    return [
      'At the ',
      links.region(region),
      `: level ${level} at most, with the usual care of the place.`,
    ];
  });
  const byTechnique = Object.entries(muscle.techniquePressureMax ?? {}).map(([id, level]): Line => [
    links.technique(id as keyof NonNullable<MuscleRecord['techniquePressureMax']>),
    `: level ${level} at most here.`,
  ]);
  const note: Line[] = muscle.pressureNote === undefined ? [] : [[muscle.pressureNote]];
  return [own, ...ofRegions, ...byTechnique, ...note];
}

/** Techniques that are never planned where it lies, whoever the client is. */
function neverLines(muscle: MuscleRecord, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  return regionsOf(muscle).flatMap((region): Line[] => {
    const usual = ruleBook.regionDefaults.find((one) => one.region === region);
    const never = usual?.neverTechniques ?? [];
    if (never.length === 0) return [];
    return [['At the ', links.region(region), ': ', ...joined(never.map(links.technique)), '.']];
  });
}

function outOf(effect: Effect, muscle: MuscleRecord): Effect | null {
  if (effect.kind !== 'muscle_out') return null;
  const own = musclesOf(muscle.id);
  const isOut = effect.muscles.flatMap(musclesOf).some((one) => own.includes(one));
  return isOut ? { ...effect, muscles: [muscle.id] } : null;
}

function limitedAt(effect: Effect, muscle: MuscleRecord): Effect | null {
  if (effect.kind !== 'region_limit' && effect.kind !== 'technique_limit') return null;
  const { place } = effect;
  const hit = place ? regionsOf(muscle).filter((region) => placeHolds(place, region)) : [];
  if (!place || hit.length === 0) return null;
  return place.at === 'regions' ? { ...effect, place: { at: 'regions', regions: hit } } : effect;
}

function guidancePlaces(muscle: MuscleRecord, cause: CauseRecord): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const guidance of cause.guidance) {
    const at = guidance.muscles.indexOf(muscle.id);
    if (at < 0) continue;
    const note = guidance.muscleNotes?.[muscle.id];
    const words = `${at + 1} of ${guidance.muscles.length}${note ? `. ${note}` : ''}`;
    found.set(words, [...(found.get(words) ?? []), situationWords(guidance.when, cause)]);
  }
  return found;
}

function causeLines(muscle: MuscleRecord, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  return ruleBook.causes.flatMap((cause) =>
    [...guidancePlaces(muscle, cause)].map(([words, when]): Line => {
      const always = when.length === cause.guidance.length;
      return [links.cause(cause.id), always ? '' : ` (${when.join('; ')})`, `: ${words}`];
    }),
  );
}

function itemLines(muscle: MuscleRecord, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const items = ruleBook.homeCareItems.filter(({ targetMuscles }) =>
    targetMuscles.includes(muscle.id),
  );
  return items.length === 0
    ? []
    : [
        joined(
          items.map(({ id }) => links.item(id)),
          '; ',
        ),
      ];
}

export const muscleShelf = shelf<MuscleRecord>({
  kind: 'muscle',
  one: 'Muscle',
  many: 'Muscles',
  isReviewed: true,
  items: ({ ruleBook }) => ruleBook.muscles,
  id: ({ id }) => id,
  name: ({ name }) => name,
  aliases: (muscle, book) => {
    const own = muscle.aliases.map((alias) => alias.toLowerCase());
    const groups = groupsOf(muscle, book).filter((name) => !own.includes(name.toLowerCase()));
    return [...muscle.aliases, ...groups];
  },
  summary: ({ action }) => action,
  sourced: (item) => item,
  facts: (muscle, book) => [anatomy(muscle, book), work(muscle, book.ruleBook)],
  rules: (muscle, { ruleBook }) => [
    ...listOf('Pressure', ceilingLines(muscle, ruleBook)),
    ...listOf('Never planned', neverLines(muscle, ruleBook)),
    ...listOf(
      'What takes it out or limits it',
      linesOfEffects(
        ruleBook,
        (effect) => outOf(effect, muscle) ?? limitedAt(effect, muscle),
        muscle.endRegion === undefined ? effectHere : effectWords,
      ),
      'Places that are marked for one client come on top.',
    ),
    ...listOf(
      'Causes that list it, with its place in the order of work',
      causeLines(muscle, ruleBook),
    ),
    ...listOf('Home-care items for it', itemLines(muscle, ruleBook)),
  ],
});
