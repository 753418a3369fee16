import { regions, type Region } from '../../anatomy/region';
import type { Position, PositionRecord } from '../../anatomy/position';
import type { Effect } from '../../screening/effect';
import type { RegionDefault, RuleBook } from '../../shared/rule-book';
import { capital } from '../../shared/sentence';
import type { LibraryBook } from '../library-record';
import { effectHere, effectOnIt } from '../effect-words';
import { linksOf } from '../links';
import { placeHolds } from '../place-words';
import { linesOfEffects } from '../rule-effects';
import { fact, factOf, joined, listOf, type Line, type Section } from '../section';
import { shelf } from '../shelf';

interface RegionItem {
  id: Region;
  names: LibraryBook['regions'][Region];
  usual: RegionDefault | undefined;
}

function regionItems({ regions: named, ruleBook }: LibraryBook): RegionItem[] {
  return regions.map((id) => ({
    id,
    names: named[id],
    usual: ruleBook.regionDefaults.find(({ region }) => region === id),
  }));
}

function never(usual: RegionDefault | undefined, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const out = usual?.neverTechniques ?? [];
  return out.length === 0 ? [] : [joined(out.map(links.technique))];
}

function usualCare({ names, usual }: RegionItem, { ruleBook }: LibraryBook): Section[] {
  return [
    {
      kind: 'facts',
      title: 'Usual care',
      facts: [
        ...fact('Pressure', usual ? `Level ${usual.pressureMax} at most` : 'No ceiling of its own'),
        ...fact('How far it reaches', names.extent),
        ...fact('What lies there', usual?.structures),
        ...fact('Never', usual?.never),
        ...factOf('Never planned here', never(usual, ruleBook)),
        ...fact('For the client', names.client),
      ],
    },
  ];
}

function atRegion(effect: Effect, region: Region): Effect | null {
  if (effect.kind !== 'region_limit' && effect.kind !== 'technique_limit') return null;
  const { place } = effect;
  if (!place || !placeHolds(place, region)) return null;
  return place.at === 'regions'
    ? { ...effect, place: { at: 'regions', regions: [region] } }
    : effect;
}

function musclesAt(region: Region, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const here = ruleBook.muscles.filter(
    (muscle) => muscle.region === region || muscle.endRegion === region,
  );
  return here.map(({ id, endRegion }) => [
    links.muscle(id),
    endRegion === region ? ' (its upper end)' : '',
  ]);
}

function itemsAt(region: Region, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const touching = ruleBook.homeCareItems.filter(({ contactRegions }) =>
    contactRegions.includes(region),
  );
  return touching.length === 0 ? [] : [links.items(touching.map(({ id }) => id))];
}

/** Regions of the body with the care that holds even with no contraindication. */
export const regionShelf = shelf<RegionItem>({
  kind: 'region',
  one: 'Region',
  many: 'Regions',
  isReviewed: true,
  items: regionItems,
  id: ({ id }) => id,
  name: ({ names }) => capital(names.therapist),
  aliases: ({ names }) => (names.client === names.therapist ? [] : [names.client]),
  summary: ({ usual }) => usual?.structures ?? 'No ceiling of its own.',
  sourced: ({ usual }) => usual ?? {},
  facts: usualCare,
  rules: ({ id }, { ruleBook }) => [
    ...listOf(
      'What limits it',
      linesOfEffects(ruleBook, (effect) => atRegion(effect, id), effectHere),
      'Places that are marked for one client come on top.',
    ),
    ...listOf('Muscles here', musclesAt(id, ruleBook)),
    ...listOf('Home-care items that touch it', itemsAt(id, ruleBook)),
  ],
});

function ofPosition(effect: Effect, position: Position): Effect | null {
  switch (effect.kind) {
    case 'position_out':
    case 'position_caution':
    case 'position_prefer':
      return effect.positions.includes(position) ? { ...effect, positions: [position] } : null;
    default:
      return null;
  }
}

/** How the client lies or sits on the table. */
export const positionShelf = shelf<PositionRecord>({
  kind: 'position',
  one: 'Position',
  many: 'Positions',
  isReviewed: true,
  items: ({ ruleBook }) => ruleBook.positions,
  id: ({ id }) => id,
  name: ({ name }) => name,
  code: ({ id }, { shortCodes }) => shortCodes[id],
  summary: ({ note }) => note,
  sourced: (item) => item,
  facts: ({ note }) => [{ kind: 'facts', title: 'What it is', facts: fact('Set up', note) }],
  rules: ({ id }, { ruleBook }) => {
    const links = linksOf(ruleBook);
    const muscles = ruleBook.muscles.filter(({ positions }) => positions.includes(id));
    const causes = ruleBook.causes.filter(({ guidance }) =>
      guidance.some(({ positions }) => positions.includes(id)),
    );
    return [
      ...listOf(
        'What rules say of it',
        linesOfEffects(ruleBook, (effect) => ofPosition(effect, id), effectOnIt),
      ),
      ...listOf('Causes that suggest it', oneOf(causes.map((cause) => links.cause(cause.id)))),
      ...listOf('Muscles worked in it', oneOf(muscles.map((muscle) => links.muscle(muscle.id)))),
    ];
  },
});

function oneOf(parts: Parameters<typeof joined>[0]): Line[] {
  return parts.length === 0 ? [] : [joined(parts)];
}
