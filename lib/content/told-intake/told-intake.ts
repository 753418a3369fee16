import { contraindications } from '@/lib/content/contraindications/contraindications';
import { medicineClasses } from '@/lib/content/medicines';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import { contentVersion } from '@/lib/content/release';
import { midlineRegions, regions, type Region } from '@/lib/domain/anatomy/region';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { symptomKinds } from '@/lib/domain/intake/intake-answers.schema';
import type {
  ToldIntake,
  ToldMedicine,
  ToldOption,
  ToldQuestion,
  ToldRegion,
  ToldTell,
} from '@/lib/domain/told-intake/told-question';

import { englishTold } from './en';
import { spanishMedicines } from '@/lib/content/languages/es/told-intake/medicines';
import { spanishTold } from '@/lib/content/languages/es/told-intake/told';
import type { QuestionFacts, QuestionWords } from './told-facts';
import { toldAround } from './told-labels';
import { toldSections, type ToldWords } from './told-sections';

const words: Readonly<Record<SheetLanguage, ToldWords>> = { en: englishTold, es: spanishTold };

const urgentRows = new Set<string>(
  contraindications
    .filter((row) => row.class === 'absolute' && row.clearance === 'required')
    .map(({ id }) => id),
);

const isUrgent = (tells: readonly ToldTell[]): boolean =>
  tells.some((tell) => tell.kind === 'row' && urgentRows.has(tell.row));

/** The words of a question with what is said where it says nothing of its own. */
type Said = Required<Pick<QuestionWords, 'none' | 'nowhere' | 'low' | 'high'>> &
  Pick<QuestionWords, 'ask' | 'hint' | 'points' | 'options'> & { never: string | null };

interface Built {
  language: SheetLanguage;
  section: string;
  said: Said;
}

function saidIn(language: SheetLanguage, said: QuestionWords | undefined): Said {
  const { none, nowhere } = toldAround[language];
  return { ask: '', never: null, low: '', high: '', ...{ none, nowhere }, ...said };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function optionsOf(
  options: readonly { id: string; tells: readonly ToldTell[] }[],
  said: Said,
): ToldOption[] {
  return options.map(({ id, tells }) => ({
    id,
    label: said.options?.[id] ?? id,
    tells,
    ...(isUrgent(tells) && { isUrgent: true as const }),
  }));
}

function regionsIn(ids: readonly Region[], language: SheetLanguage): ToldRegion[] {
  return ids.map((id) => ({
    id,
    label: capital(toldAround[language].regions[id]),
    midline: (midlineRegions as readonly Region[]).includes(id),
  }));
}

const translatedMedicines: Readonly<Record<SheetLanguage, Readonly<Record<string, string>>>> = {
  en: {},
  es: spanishMedicines,
};

/** Each medicine once, also where it stands in two classes; a translated one is found by its first name too. */
function medicinesIn(language: SheetLanguage): ToldMedicine[] {
  const all = medicineClasses.flatMap((group) => group.medicines);
  const once = new Map(all.map((one) => [one.id, one] as const));
  return [...once.values()].map(({ id, name, aliases }) => {
    const own = translatedMedicines[language][id];
    return own === undefined
      ? { id, name, aliases }
      : { id, name: own, aliases: [name, ...aliases] };
  });
}

const OTHER_MAX = 300;

function flagFacts(id: string) {
  const record = redFlags.find((flag) => flag.id === id);
  if (!record) throw new Error(`No red flag ${id}.`);
  const { level, starred, levelWithoutPain, worseWith, ownAction } = record;
  return {
    ...{ level, starred },
    ...(levelWithoutPain && { levelWithoutPain }),
    ...(worseWith && { worseWith }),
    ...(ownAction && { ownAction }),
  };
}

function baseOf(facts: QuestionFacts, { section, said }: Built) {
  const { id, when, isPrivate, isOptional } = facts;
  const { ask, hint, points } = said;
  return {
    ...{ id, section, ask },
    ...(hint !== undefined && { hint }),
    ...(points && { points }),
    ...(when && { when }),
    ...(isPrivate && { isPrivate }),
    ...(isOptional && { isOptional }),
  };
}

type Of<Kind extends QuestionFacts['kind']> = Extract<QuestionFacts, { kind: Kind }>;

function severalOf(facts: Of<'several'>, built: Built): ToldQuestion {
  const { options, noneTells = [], isCertain } = facts;
  return {
    ...baseOf(facts, built),
    ...{ kind: 'several', none: built.said.none, noneTells },
    options: optionsOf(options, built.said),
    maySayNotSure: isCertain !== true,
  };
}

function placesOf(facts: Of<'places'>, built: Built): ToldQuestion {
  const { asks, tells, regions: ids = regions } = facts;
  const { kinds } = toldAround[built.language];
  return {
    ...baseOf(facts, built),
    ...{ kind: 'places', asks, tells, nowhere: built.said.nowhere },
    regions: regionsIn(ids, built.language),
    kinds: symptomKinds.map((id) => ({ id, label: kinds[id] })),
  };
}

function medicinesOf(facts: Of<'medicines'>, built: Built): ToldQuestion {
  const { none } = built.said;
  const medicines = medicinesIn(built.language);
  return { ...baseOf(facts, built), kind: 'medicines', medicines, none, otherMax: OTHER_MAX };
}

type Plain = Exclude<QuestionFacts, { kind: 'several' | 'places' | 'medicines' }>;

function plainOf(facts: Plain, built: Built): ToldQuestion {
  const { said } = built;
  const base = baseOf(facts, built);
  switch (facts.kind) {
    case 'choice':
      return { ...base, kind: 'choice', options: optionsOf(facts.options, said) };
    case 'flag':
      return { ...base, kind: 'flag', flag: facts.flag, ...flagFacts(facts.flag) };
    case 'rating':
      return { ...base, kind: 'rating', tells: facts.tells, low: said.low, high: said.high };
    case 'when':
      return { ...base, ...{ kind: 'when', never: said.never }, ...whenOf(facts) };
    case 'words':
      return { ...base, kind: 'words', max: facts.max, tells: facts.tells };
    case 'due_date':
      return { ...base, kind: 'due_date' };
  }
}

const whenOf = ({ tells, units }: Of<'when'>) => ({ tells, units });

function questionOf(facts: QuestionFacts, built: Built): ToldQuestion {
  switch (facts.kind) {
    case 'several':
      return severalOf(facts, built);
    case 'places':
      return placesOf(facts, built);
    case 'medicines':
      return medicinesOf(facts, built);
    default:
      return plainOf(facts, built);
  }
}

/** The told intake in one language: the same questions, options and conditions in every one. */
export function toldIntakeIn(language: SheetLanguage): ToldIntake {
  const said: {
    sections: Readonly<Record<string, { title: string; lead?: string }>>;
    questions: Readonly<Record<string, QuestionWords>>;
  } = words[language];
  return {
    contentVersion,
    language,
    labels: toldAround[language].labels,
    sections: toldSections.map(({ id: section, questions }) => ({
      id: section,
      title: section,
      ...said.sections[section],
      questions: questions.map((facts: QuestionFacts) =>
        questionOf(facts, { language, section, said: saidIn(language, said.questions[facts.id]) }),
      ),
    })),
  };
}
