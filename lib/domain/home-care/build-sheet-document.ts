import { missingPhoneNumbers, phoneNumbers, type PhoneNumber } from '../practice/phone-numbers';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import type { IsoDate } from '../shared/iso-date';
import type { RuleBook } from '../shared/rule-book';
import { firstNameAndInitial } from './client-name';
import { inClientWords } from './client-words';
import { coldAndHeatLines } from './cold-and-heat';
import { doseWords } from './dose-words';
import type { HomeCareItemRecord, OtherWay } from './home-care-item';
import { itemStatus } from './item-status';
import { minutesPerDay } from './minutes-per-day';
import { orderProgram } from './order-program';
import { mayBePregnant, otherWayOf, reasonCodesOf } from './other-way';
import type { ProgramItem } from './program';
import type { SheetDocument, SheetItem } from './sheet-document.schema';
import type { SheetTexts, TextBlock } from './sheet-texts';
import { clientSideWords, itemSideWords } from './side-words';

export interface SheetFacts {
  practice: { name: string } & Partial<Record<PhoneNumber, string | null>>;
  client: { name: string };
  /** Name of the member who issues it. */
  therapist: string;
  issuedOn: IsoDate;
  number: number;
  clinicalCase: ClinicalCase;
  screening: Pick<Screening, 'limits'>;
  program: readonly ProgramItem[];
  ruleBook: Pick<RuleBook, 'contentVersion' | 'homeCareItems' | 'reasons' | 'regionNames'>;
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

function fillIn(line: string, phones: Phones): string {
  return line.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(phones, name) ? phones[name as PhoneNumber] : whole,
  );
}

function filledBlock(
  { id, title, lines }: TextBlock,
  phones: Phones,
): TextBlock & { lines: string[] } {
  return { id, title, lines: lines.map((line) => fillIn(line, phones)) };
}

/** Notes of the rules stand in the program in the therapist's words: the client gets their plain twin (spec §4.11). */
function adaptationsOf(one: ProgramItem, record: HomeCareItemRecord, facts: SheetFacts): string[] {
  const region = one.region === undefined ? {} : { region: one.region };
  const { limits } = facts.screening;
  const { status, notes } = itemStatus({ record, side: one.side, limits, ...region });
  const written = one.cautions.map((note) => note.trim()).filter(Boolean);
  const asked = written.length === 0 && status === 'caution' ? notes : written;
  return inClientWords(asked, facts.ruleBook);
}

/** The reasons that limit this item on its side put another way on the sheet, with its own words and picture. */
function wayOf(one: ProgramItem, record: HomeCareItemRecord, facts: SheetFacts): OtherWay | null {
  const { limits } = facts.screening;
  const { status, notes } = itemStatus({ record, side: one.side, limits });
  return otherWayOf(record, {
    reasons: status === 'caution' ? reasonCodesOf(notes, facts.ruleBook) : [],
    mayBePregnant: mayBePregnant(facts.clinicalCase),
  });
}

function stepsOf(record: HomeCareItemRecord, { clinicalCase }: SheetFacts): string[] {
  const own = mayBePregnant(clinicalCase) ? record.stepsInPregnancy : undefined;
  return [...(own ?? record.steps)];
}

/** The region that was picked for a pack, in words; its usual place needs none. */
function placeOf({ region }: ProgramItem, { ruleBook }: SheetFacts): string | undefined {
  return region && (ruleBook.regionNames?.[region] ?? region.replaceAll('_', ' '));
}

function itemsOf(facts: SheetFacts): SheetItem[] {
  const records = new Map(facts.ruleBook.homeCareItems.map((record) => [record.id, record]));
  const ordered = orderProgram(facts.program, facts.ruleBook.homeCareItems);
  return ordered
    .flatMap((one) => {
      const record = records.get(one.item);
      return record ? [{ one, record }] : [];
    })
    .map(({ one, record }) => ({ one, record, way: wayOf(one, record, facts) }))
    .map(({ one, record, way }, index) => ({
      number: index + 1,
      item: record.id,
      ...(way && { way: way.id }),
      name: way?.name ?? record.name,
      kind: record.kind,
      position: way?.position ?? record.position,
      side: one.side,
      sideWords: itemSideWords(record, one.side, placeOf(one, facts)),
      doseWords: doseWords({ record, dose: one.dose, side: one.side }),
      steps: way ? [...way.steps] : stepsOf(record, facts),
      adaptations: adaptationsOf(one, record, facts),
      stopSign: record.stopSign ?? null,
    }));
}

function equipmentOf(facts: SheetFacts): string[] {
  const { program, ruleBook } = facts;
  const ordered = orderProgram(program, ruleBook.homeCareItems);
  const all = ordered.flatMap((one) => {
    const record = ruleBook.homeCareItems.find(({ id }) => id === one.item);
    return record ? (wayOf(one, record, facts) ?? record).equipment : [];
  });
  return [...new Set(all)];
}

function afterToday({ texts, screening }: SheetFacts): SheetDocument['afterToday'] {
  const { title, lines } = texts.afterToday;
  const isColdOk = screening.limits.homeItems.cold_after_massage.status === 'ok';
  return { title, lines: [...lines, ...(isColdOk ? [texts.coldAfterToday] : [])] };
}

/**
 * A client's sheet in words, ready to be frozen. It says nothing of a diagnosis and carries first name and initial
 * only. Refuses with the phone numbers that are missing, because the safety net needs them. The program is expected to
 * have passed `checkProgram`; items that the rule book does not know are left out.
 */
export function buildSheetDocument(facts: SheetFacts): BuiltSheet {
  const missing = missingPhoneNumbers(facts.practice);
  if (missing.length > 0) return { ok: false, missing };
  const { clinicalCase, issuedOn, program, texts } = facts;
  const phones = phonesOf(facts.practice);
  const items = itemsOf(facts);
  const document: SheetDocument = {
    language: 'en',
    contentVersion: facts.ruleBook.contentVersion,
    ...(facts.isReviewed ? { isReviewed: true as const } : {}),
    practice: { name: facts.practice.name, ...phones },
    clientName: firstNameAndInitial(facts.client.name),
    issuedOn,
    therapist: facts.therapist,
    number: facts.number,
    side: clinicalCase.affectedSide,
    sideWords: clientSideWords(clinicalCase.affectedSide),
    minutesPerDay: minutesPerDay(program),
    equipment: equipmentOf(facts),
    items,
    coldAndHeat: coldAndHeatLines({ items, clinicalCase, issuedOn }),
    afterToday: afterToday(facts),
    safetyNet: texts.safetyNet.map((block) => filledBlock(block, phones)),
  };
  return { ok: true, document };
}
