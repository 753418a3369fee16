import type { FormValues } from '@/components/drafts/draft-form';
import type { OwnItem, OwnItemWords, OwnPicture } from '@/lib/domain/home-care/own-item';

/** Pictures that one item can have, each with two fields of the form: which, and what it shows. */
export const pictureNumbers = [1, 2, 3] as const;

/** The form while nothing is written. Lists are words with spaces between them; steps and things are lines. */
export const emptyOwnItem: FormValues = {
  name: '',
  kind: '',
  position: '',
  sided: '',
  steps: '',
  doseKind: '',
  seconds: '',
  repeats: '',
  timesPerDay: '',
  minutes: '',
  timesPerWeek: '',
  stopSign: '',
  loadTags: '',
  contactRegions: '',
  needsHelper: '',
  equipment: '',
  picture1: '',
  alt1: '',
  spanishAlt1: '',
  picture2: '',
  alt2: '',
  spanishAlt2: '',
  picture3: '',
  alt3: '',
  spanishAlt3: '',
  spanishName: '',
  spanishSteps: '',
  spanishStopSign: '',
  spanishEquipment: '',
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const listOf = (text: string): string[] => text.split(' ').filter(Boolean);
/** An empty field is no number: the server says what is missing. */
const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

function doseOf(at: (name: string) => string): unknown {
  switch (at('doseKind')) {
    case 'holds':
      return {
        seconds: numberOf(at('seconds')),
        repeats: numberOf(at('repeats')),
        timesPerDay: numberOf(at('timesPerDay')),
      };
    case 'week':
      return { minutes: numberOf(at('minutes')), timesPerWeek: numberOf(at('timesPerWeek')) };
    case 'habit':
      return { always: true };
    default:
      return null;
  }
}

function spanishOf(at: (name: string) => string): { inSpanish?: OwnItemWords } {
  const inSpanish = {
    name: at('spanishName').trim(),
    steps: linesOf(at('spanishSteps')),
    stopSign: at('spanishStopSign').trim(),
    equipment: linesOf(at('spanishEquipment')),
  };
  const isEmpty = Object.values(inSpanish).every((part) => part.length === 0);
  return isEmpty ? {} : { inSpanish };
}

function pictureOf(at: (name: string) => string, number: number): OwnPicture {
  const altInSpanish = at(`spanishAlt${number}`).trim();
  return {
    ...{ pictureId: at(`picture${number}`), alt: at(`alt${number}`) },
    ...(altInSpanish !== '' && { altInSpanish }),
  };
}

/** What was sent, as the schema takes it; what is no text is as good as empty. */
export function sentOwnItem(form: FormData): unknown {
  const at = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const helper: Record<string, boolean> = { yes: true, no: false };
  return {
    ...{ name: at('name'), kind: at('kind'), position: at('position'), sided: at('sided') },
    steps: linesOf(at('steps')),
    dose: doseOf(at),
    stopSign: at('stopSign'),
    loadTags: listOf(at('loadTags')),
    contactRegions: listOf(at('contactRegions')),
    needsHelper: helper[at('needsHelper')],
    equipment: linesOf(at('equipment')),
    pictures: pictureNumbers
      .filter((number) => at(`picture${number}`) !== '')
      .map((number) => pictureOf(at, number)),
    ...spanishOf(at),
  };
}

const SPANISH: Readonly<Record<string, string>> & { steps: string } = {
  name: 'spanishName',
  steps: 'spanishSteps',
  stopSign: 'spanishStopSign',
  equipment: 'spanishEquipment',
};

/** Which field of the form an error belongs to, from where the schema found it. `form` says which pictures there are. */
export function ownItemField(path: readonly PropertyKey[], form: FormData): string {
  const [first = 'name', second = '', third] = path.map(String);
  if (first === 'inSpanish') return SPANISH[second] ?? SPANISH.steps;
  if (first === 'dose') return 'doseKind';
  return first === 'pictures' ? pictureField(second, third, form) : first;
}

/** The pictures of an item are those that were brought, in their order. */
function pictureField(second: string, third: string | undefined, form: FormData): string {
  const brought = pictureNumbers.filter((number) => form.get(`picture${number}`) !== '');
  const number = brought[Number(second)] ?? pictureNumbers[0];
  const fields: Readonly<Record<string, string>> = { alt: 'alt', altInSpanish: 'spanishAlt' };
  return `${fields[third ?? ''] ?? 'picture'}${number}`;
}

function doseValues({ dose }: OwnItem): FormValues {
  if ('always' in dose) return { doseKind: 'habit' };
  const numbers = Object.fromEntries(
    Object.entries(dose).map(([key, value]) => [key, String(value)]),
  );
  return { doseKind: 'minutes' in dose ? 'week' : 'holds', ...numbers };
}

function pictureValues({ pictures }: OwnItem): FormValues {
  return Object.fromEntries(
    pictures.flatMap(({ pictureId, alt, altInSpanish = '' }, index) => [
      [`picture${index + 1}`, pictureId],
      [`alt${index + 1}`, alt],
      [`spanishAlt${index + 1}`, altInSpanish],
    ]),
  );
}

/** An item as its form holds it. */
export function ownItemValues(item: OwnItem): FormValues {
  const { name, kind, position, sided, steps, stopSign, equipment, inSpanish } = item;
  return {
    ...emptyOwnItem,
    ...{ name, kind, position, sided, stopSign },
    steps: steps.join('\n'),
    equipment: equipment.join('\n'),
    ...doseValues(item),
    loadTags: item.loadTags.join(' '),
    contactRegions: item.contactRegions.join(' '),
    needsHelper: item.needsHelper ? 'yes' : 'no',
    ...pictureValues(item),
    ...(inSpanish && {
      spanishName: inSpanish.name,
      spanishSteps: inSpanish.steps.join('\n'),
      spanishStopSign: inSpanish.stopSign,
      spanishEquipment: inSpanish.equipment.join('\n'),
    }),
  };
}
