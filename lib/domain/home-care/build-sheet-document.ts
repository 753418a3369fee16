import { missingPhoneNumbers, phoneNumbers, type PhoneNumber } from '../practice/phone-numbers';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import { fillIn } from '../shared/fill-in';
import type { IsoDate } from '../shared/iso-date';
import type { RuleBook } from '../shared/rule-book';
import { firstNameAndInitial } from './client-name';
import { inSheetWords } from './client-words';
import { coldAndHeatLines, datedSteps } from './cold-and-heat';
import { couldBePregnant, withoutPregnancy } from './could-be-pregnant';
import { doseLimitWords } from './dose-limit-words';
import { doseWords } from './dose-words';
import { needsHelper } from './helper-at-home';
import type { OtherWay } from './home-care-item';
import { itemRecords, type ItemRecord } from './item-records';
import { itemStatus, type ItemStatus } from './item-status';
import { joinEquipment } from './join-equipment';
import { inLightWords, isLightOnly } from './light-words';
import type { HomeItemId } from './own-item';
import { minutesPerDay } from './minutes-per-day';
import { orderProgram } from './order-program';
import { nameIn } from './own-names';
import { ownOnSheet } from './own-on-sheet';
import { wayGiven } from './other-way';
import type { ProgramItem } from './program';
import { recordInWords } from './record-in-words';
import { usualAround, type SheetAround } from './sheet-around';
import { aroundOf } from './sheet-blocks';
import { markChanges, type SheetVersion } from './sheet-changes';
import type { SheetDocument, SheetItem } from './sheet-document.schema';
import { safetyNetOf } from './sheet-safety-net';
import type { SheetTexts, TextBlock } from './sheet-texts';
import { inSideWords } from './side-twins';
import { clientSideWords, itemSideWords } from './side-words';

export interface SheetFacts {
  practice: { name: string } & Partial<Record<PhoneNumber, string | null>>;
  /** The practice's logo, where it has one. */
  logo?: { pictureId: string; alt: string } | null;
  client: { name: string };
  /** Name of the member who issues it. */
  therapist: string;
  issuedOn: IsoDate;
  number: number;
  clinicalCase: ClinicalCase;
  screening: Pick<Screening, 'limits'>;
  program: readonly ProgramItem[];
  /** What stands around the items; left out: what is usual. */
  around?: SheetAround;
  /** The client's sheet before this one, withdrawn or not: the paper of it is at home. */
  before?: SheetVersion | null;
  ruleBook: Pick<
    RuleBook,
    'contentVersion' | 'homeCareItems' | 'ownItems' | 'reasons' | 'regionNames'
  >;
  texts: SheetTexts;
  /** A clinician has reviewed every record that the sheet is made of, as it stands. */
  isReviewed?: boolean;
}

export type BuiltSheet =
  | { ok: true; document: SheetDocument }
  /** The practice's numbers that have to be filled in first. */
  | { ok: false; missing: PhoneNumber[] };

type Phones = Record<PhoneNumber, string>;

function phonesOf(practice: SheetFacts['practice']): Phones {
  const entries = phoneNumbers.map((name) => [name, practice[name]?.trim() ?? '']);
  return Object.fromEntries(entries) as Phones;
}

function filledBlock(
  { id, title, lines }: TextBlock,
  phones: Phones,
): TextBlock & { lines: string[] } {
  return { id, title, lines: lines.map((line) => fillIn(line, phones)) };
}

/** An item of the program as this client is given it. */
interface Given {
  item: HomeItemId;
  one: ProgramItem;
  record: ItemRecord;
  /** What the limits say of it on its side, and for a pack at its place. */
  found: ItemStatus;
  way: OtherWay | null;
}

/** In the order of the sheet; without items that the rule book does not know. */
function givenItems(facts: SheetFacts): Given[] {
  const { program, ruleBook, screening, texts } = facts;
  const records = new Map<HomeItemId, ItemRecord>(
    itemRecords(ruleBook).map((record) => [record.id, recordInWords(record, texts)]),
  );
  const given = program.flatMap((one) => {
    const record = records.get(one.item);
    if (!record) return [];
    const region = one.region === undefined ? {} : { region: one.region };
    const found = itemStatus({ record, side: one.side, limits: screening.limits, ...region });
    return [{ item: record.id, one, record, found, way: wayGiven(record, found, facts) }];
  });
  const postures = given.map(({ item, record, way }) => ({
    id: item,
    position: (way ?? record).position,
    isByHelper: needsHelper(record),
  }));
  return orderProgram(given, postures);
}

/** Notes of the rules stand in the program in the therapist's words: the client gets their plain twin (spec §4.11). */
function adaptationsOf({ one, found }: Given, facts: SheetFacts): string[] {
  const { clinicalCase, ruleBook, texts } = facts;
  const written = one.cautions.map((note) => note.trim()).filter(Boolean);
  const asked = written.length === 0 && found.status === 'caution' ? found.notes : written;
  const said = inSheetWords(asked, ruleBook, texts);
  return couldBePregnant(clinicalCase) ? said : withoutPregnancy(said, texts);
}

/** The region that was picked for a pack, in words; its usual place needs none. */
function placeOf({ region }: ProgramItem, { ruleBook, texts }: SheetFacts): string | undefined {
  if (!region) return undefined;
  const { regionNames } = ruleBook;
  return (texts.translation?.regions ?? regionNames)?.[region] ?? region.replaceAll('_', ' ');
}

/** How much today, and how much at most. */
function doseOf({ one, record }: Given, isAdapted: boolean, { texts }: SheetFacts): string {
  const { dose, side } = one;
  return [
    doseWords({ record, dose, side }, texts.doses),
    ...doseLimitWords({ record, dose, isAdapted }, texts.doses),
  ].join(' ');
}

/** A step never asks for a firm press where an adaptation, or the whole client, asks for a light one. */
function stepsOf({ one, record, way }: Given, adaptations: string[], facts: SheetFacts): string[] {
  const steps = datedSteps((way ?? record).steps, { ...facts, words: facts.texts });
  const isLight = isLightOnly(facts.screening.limits, adaptations);
  const said = isLight ? inLightWords(steps, facts.texts) : steps;
  return inSideWords(said, one.side, facts.texts);
}

/** What comes next belongs to the item as it is: another way of it is for those who should do less. */
const nextStepOf = ({ record: { nextStep }, way }: Given): Pick<SheetItem, 'nextStep'> =>
  way || nextStep === undefined ? {} : { nextStep };

function itemOf(given: Given, index: number, facts: SheetFacts): SheetItem {
  const { one, record, way } = given;
  const { sides } = facts.texts;
  const { affectedSide } = facts.clinicalCase;
  const adaptations = adaptationsOf(given, facts);
  return {
    number: index + 1,
    item: record.id,
    ...(way && { way: way.id }),
    name: way?.name ?? record.name,
    kind: record.kind,
    ...(needsHelper(record) && { helper: true as const }),
    position: way?.position ?? record.position,
    side: one.side,
    sideWords: itemSideWords(record, one.side, {
      affectedSide,
      place: placeOf(one, facts),
      texts: sides,
    }),
    doseWords: doseOf(given, adaptations.length > 0, facts),
    steps: stepsOf(given, adaptations, facts),
    ...nextStepOf(given),
    ...ownOnSheet(record, facts.texts.language),
    adaptations,
    stopSign: record.stopSign ?? facts.texts.generalStop,
  };
}

const equipmentOf = (given: readonly Given[], { texts }: SheetFacts): string[] =>
  joinEquipment(
    given.flatMap(({ record, way }) => (way ?? record).equipment),
    texts.joinedEquipment,
  ).map((thing) => texts.translation?.things[thing] ?? thing);

const logoOf = ({ logo }: SheetFacts): Pick<SheetDocument, 'logo'> =>
  logo ? { logo: { pictureId: logo.pictureId, alt: logo.alt } } : {};

/** A sheet of before every item had a stop line held the general one for it all the same. */
const withStop = ({ program, document }: SheetVersion, { texts }: SheetFacts): SheetVersion => ({
  program,
  document: {
    ...document,
    items: document.items.map((one) => ({
      ...one,
      stopSign: one.stopSign ?? texts.generalStop,
    })),
  },
});

/** The sheet before in this language; else what it names, named in this one. */
function beforeIn({ program, document }: SheetVersion, facts: SheetFacts): SheetVersion {
  const { language, translation } = facts.texts;
  const found = [document, ...(document.others ?? [])].find((one) => one.language === language);
  if (found) return withStop({ program, document: found }, facts);
  const named = (one: SheetItem): SheetItem => ({ ...one, name: nameIn(translation, one) });
  return { program, document: { ...document, items: document.items.map(named) } };
}

function marked(items: SheetItem[], facts: SheetFacts) {
  const { before, program, number, texts } = facts;
  if (!before) return { items };
  const now = { program, document: { number, language: texts.language, items } };
  return markChanges({ before: beforeIn(before, facts), now }, texts.changes);
}

/** Which language it is in, and what of it has been reviewed. */
function reviewOf({ isReviewed, texts: { language, translation } }: SheetFacts) {
  return {
    language,
    ...(translation?.isReviewed === false && { isRawTranslation: true as const }),
    ...(isReviewed && { isReviewed: true as const }),
  };
}

/**
 * A client's sheet in words, ready to be frozen. It says nothing of a diagnosis and carries first name and initial
 * only. Refuses with the phone numbers that are missing, because the safety net needs them. The program is expected to
 * have passed `checkProgram`; items that the rule book does not know are left out.
 */
export function buildSheetDocument(facts: SheetFacts): BuiltSheet {
  const missing = missingPhoneNumbers(facts.practice);
  if (missing.length > 0) return { ok: false, missing };
  const { clinicalCase, issuedOn, program } = facts;
  const phones = phonesOf(facts.practice);
  const given = givenItems(facts);
  const items = given.map((one, index) => itemOf(one, index, facts));
  const document: SheetDocument = {
    ...reviewOf(facts),
    contentVersion: facts.ruleBook.contentVersion,
    practice: { name: facts.practice.name, ...phones },
    ...logoOf(facts),
    clientName: firstNameAndInitial(facts.client.name),
    issuedOn,
    therapist: facts.therapist,
    number: facts.number,
    side: clinicalCase.affectedSide,
    sideWords: clientSideWords(clinicalCase.affectedSide, facts.texts.sides),
    minutesPerDay: minutesPerDay(program),
    equipment: equipmentOf(given, facts),
    coldAndHeat: coldAndHeatLines({ ...facts, ...facts.screening, items, words: facts.texts }),
    ...aroundOf(facts.around ?? usualAround, { ...facts, items }),
    ...marked(items, facts),
    safetyNet: safetyNetOf(items, facts).map((block) => filledBlock(block, phones)),
  };
  return { ok: true, document };
}

/**
 * The same sheet in every language, the chosen one first and the others beside it. Item ids, numbers, sides and doses are the
 * same in each, because one program makes them all.
 */
export function buildSheetInLanguages(
  facts: Omit<SheetFacts, 'texts'>,
  [chosen, ...others]: readonly [SheetTexts, ...SheetTexts[]],
): BuiltSheet {
  const built = buildSheetDocument({ ...facts, texts: chosen });
  if (!built.ok) return built;
  const more = others.flatMap((texts) => {
    const one = buildSheetDocument({ ...facts, texts });
    return one.ok ? [one.document] : [];
  });
  return { ok: true, document: { ...built.document, others: more } };
}
