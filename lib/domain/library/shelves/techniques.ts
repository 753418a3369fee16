import type { Effect } from '../../screening/effect';
import type { RuleBook } from '../../shared/rule-book';
import type { Technique, TechniqueRecord, Track } from '../../session-plan/technique';
import { effectOnIt } from '../effect-words';
import { linksOf } from '../links';
import { linesOfEffects, rulesWith } from '../rule-effects';
import { fact, factOf, joined, listOf, type Line, type Section } from '../section';
import { shelf } from '../shelf';
import { situationWords } from '../situation-words';

const TRACK_WORDS: Readonly<Record<Track, string>> = {
  deep_tissue: 'Deep tissue',
  neuromuscular: 'Neuromuscular',
  trigger_point: 'Trigger point',
  support: 'Support',
};

function rangeWords({ pressureMin, pressureMax }: TechniqueRecord): string {
  if (pressureMin === null || pressureMax === null) return 'It has no pressure of its own';
  return pressureMin === pressureMax
    ? `Level ${pressureMin}`
    : `Level ${pressureMin} to ${pressureMax}`;
}

function narrowed(effect: Effect, technique: Technique): Effect | null {
  if (effect.kind !== 'technique_limit') return null;
  return effect.techniques.includes(technique) ? { ...effect, techniques: [technique] } : null;
}

const isOut =
  (technique: Technique) =>
  (effect: Effect): boolean =>
    effect.kind === 'technique_out' && effect.techniques.includes(technique);

/** Out only sometimes: at a first visit, with a detail, in some weeks. */
function outLines(technique: Technique, ruleBook: RuleBook): Line[] {
  return [
    ...rulesWith(ruleBook, (effect) => isOut(technique)(effect) && !effect.when),
    ...linesOfEffects(
      ruleBook,
      (effect) => (isOut(technique)(effect) && effect.when ? effect : null),
      effectOnIt,
    ),
  ];
}

/** Places where it is never planned, whoever the client is. */
function neverAt(technique: Technique, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const places = ruleBook.regionDefaults.filter(({ neverTechniques = [] }) =>
    neverTechniques.includes(technique),
  );
  return places.length === 0 ? [] : [joined(places.map(({ region }) => links.region(region)))];
}

function muscleLines(technique: TechniqueRecord, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const muscles = ruleBook.muscles.filter(({ techniques }) => techniques.includes(technique.id));
  return muscles.map(({ id, pressureMax, techniquePressureMax }) => {
    const own = techniquePressureMax?.[technique.id] ?? pressureMax;
    const level = Math.min(own, pressureMax, technique.pressureMax ?? own);
    return [links.muscle(id), technique.pressureMax === null ? '' : `: level ${level} at most`];
  });
}

function causeLines(technique: Technique, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  return ruleBook.causes.flatMap((cause) => {
    const fits = cause.guidance.filter(({ techniquesFit }) => techniquesFit.includes(technique));
    if (fits.length === 0) return [];
    const when = fits.map((guidance) => situationWords(guidance.when, cause));
    const always = fits.length === cause.guidance.length;
    return [[links.cause(cause.id), always ? '' : ` (${when.join('; ')})`]];
  });
}

function howItIsDone(technique: TechniqueRecord): Section[] {
  return [
    {
      kind: 'facts',
      title: 'What it is',
      facts: [
        ...fact('Definition', technique.definition),
        ...fact('What for', technique.purpose),
        ...fact('Track', TRACK_WORDS[technique.track]),
        ...fact('Pressure', rangeWords(technique)),
        ...fact('Dose', technique.dose),
        ...fact('Not with', technique.notWith),
        ...fact('In the client’s words', technique.clientExplanation),
        ...fact(
          'Consent',
          technique.consentNote ? 'On buttock, inner thigh or belly a consent of its own' : '',
        ),
      ],
    },
    { kind: 'list', title: 'Steps', isOrdered: true, lines: technique.steps.map((step) => [step]) },
  ];
}

export const techniqueShelf = shelf<TechniqueRecord>({
  kind: 'technique',
  one: 'Technique',
  many: 'Techniques',
  isReviewed: true,
  items: ({ ruleBook }) => ruleBook.techniques,
  id: ({ id }) => id,
  name: ({ name }) => name,
  aliases: ({ aliases }) => aliases,
  code: ({ id }, { shortCodes }) => shortCodes[id],
  sort: ({ track }) => TRACK_WORDS[track],
  summary: ({ definition }) => definition,
  sourced: (item) => item,
  facts: howItIsDone,
  rules: (technique, { ruleBook }) => [
    ...listOf('Never at', neverAt(technique.id, ruleBook)),
    ...listOf('Taken out by', outLines(technique.id, ruleBook)),
    ...listOf(
      'Narrowed by',
      linesOfEffects(ruleBook, (effect) => narrowed(effect, technique.id), effectOnIt),
    ),
    ...listOf('Causes that it fits', causeLines(technique.id, ruleBook)),
    ...listOf('Muscles worked with it', muscleLines(technique, ruleBook)),
    ...ceilingNote(technique),
  ],
});

function ceilingNote({ pressureMin }: TechniqueRecord): Section[] {
  if (pressureMin === null || pressureMin < 2) return [];
  return [
    {
      kind: 'facts',
      title: 'Ceiling of the session',
      facts: factOf('Below level ' + pressureMin, [
        ['A session with a lower ceiling leaves no room for it, and its track says so.'],
      ]),
    },
  ];
}
