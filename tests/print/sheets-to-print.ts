import { ruleBook } from '@/lib/content/rule-book';
import { languages, sheetTextsFrom } from '@/lib/content/languages/languages';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import {
  buildSheetDocument,
  buildSheetInLanguages,
  type BuiltSheet,
} from '@/lib/domain/home-care/build-sheet-document';
import { defaultItem } from '@/lib/domain/home-care/default-item';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { SheetAround } from '@/lib/domain/home-care/sheet-around';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { SheetVersion } from '@/lib/domain/home-care/sheet-changes';
import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { aCase } from '@/tests/domain/support/a-case';

import { compact } from './read-pdf';

export const CODE = 'K7Q2-9M4T-XB3';
export const VERSION = '3-A7F2';
export const URL_OF_SHEET = 'https://fascicle.example/s/K7Q29M4TXB3';
/** What stands on a paper beside its document. */
export const printedAs = { code: CODE, versionCode: VERSION, url: URL_OF_SHEET } as const;

export const practice = {
  name: 'Riverside Massage Practice',
  practicePhone: '020 7946 0101',
  urgentPhone: '111',
  emergencyNumber: '999',
  maternityPhone: '020 7946 0202',
  crisisPhone: '116 123',
};

export interface Wanted {
  clinicalCase?: ClinicalCase;
  /** Left out: the program that the app offers. */
  items?: readonly HomeCareItem[];
  name?: string;
  practiceName?: string;
  therapist?: string;
  cautions?: string[];
  around?: SheetAround;
  before?: SheetVersion;
}

export function programOf(wanted: Wanted, clinicalCase: ClinicalCase): ProgramItem[] {
  const screening = screen({ clinicalCase, ruleBook });
  const { limits } = screening;
  if (!wanted.items) return draftProgram({ clinicalCase, screening, ruleBook }) ?? [];
  const { items } = wanted;
  return ruleBook.homeCareItems
    .filter(({ id }) => items.includes(id))
    .map((record) => defaultItem({ record, affectedSide: clinicalCase.affectedSide, limits }))
    .map((item) => ({ ...item, cautions: wanted.cautions ?? item.cautions }));
}

const optionalOf = ({ around, before }: Wanted) => ({
  ...(around && { around }),
  ...(before && { before }),
});

/** What a sheet is made of, with the real content. */
function factsOf(wanted: Wanted) {
  const clinicalCase = wanted.clinicalCase ?? aCase();
  return {
    practice: { ...practice, name: wanted.practiceName ?? practice.name },
    client: { name: wanted.name ?? 'Maria Silva' },
    therapist: wanted.therapist ?? 'Anna Weiss',
    issuedOn: clinicalCase.today,
    number: 3,
    clinicalCase,
    screening: screen({ clinicalCase, ruleBook }),
    program: programOf(wanted, clinicalCase),
    ruleBook,
    ...optionalOf(wanted),
  };
}

function documentOf(built: BuiltSheet): SheetDocument {
  if (!built.ok) throw new Error(`Missing: ${built.missing.join(', ')}`);
  return built.document;
}

/** A sheet in English as the app would issue it. */
export const aSheet = (wanted: Wanted = {}): SheetDocument =>
  documentOf(buildSheetDocument({ ...factsOf(wanted), texts: fixedSheetTexts }));

/** The same in every language, with the chosen one first. */
export const aSheetIn = (chosen: SheetLanguage, wanted: Wanted = {}): SheetDocument =>
  documentOf(buildSheetInLanguages(factsOf(wanted), sheetTextsFrom(chosen)));

function careText({ adaptations }: SheetItem, heading: string): string[] {
  const bullet = adaptations.length > 1 ? '•' : '';
  return adaptations.length > 0 ? [heading, ...adaptations.map((one) => `${bullet}${one}`)] : [];
}

/** All that must stand together on one page for an item, as `compact` text. */
export function itemText(item: SheetItem, language: SheetLanguage = 'en'): string {
  const { positions, forYou: heading, stop: until, nextStep } = languages[language].frame;
  const position = item.kind === 'activity' ? '' : positions[item.position];
  const place = [position, item.sideWords].filter(Boolean).join(' · ');
  const steps =
    item.steps.length === 1 ? item.steps : item.steps.map((step, index) => `${index + 1}${step}`);
  const forYou = careText(item, heading);
  const next = item.nextStep === undefined ? [] : [nextStep, item.nextStep];
  const stop = item.stopSign === null ? [] : [until, item.stopSign];
  const marks = item.mark ? [item.mark.words] : [];
  const all = [
    `${item.number}. ${item.name}`,
    ...marks,
    place,
    item.doseWords,
    ...steps,
    ...next,
    ...forYou,
    ...stop,
  ];
  return compact(all.join(''));
}

/** Says which side or leg a picture shows; it may stand among an item's words, and goes with the picture. */
export const DRAWN_FOR =
  /Thepictureshowsthe(left|right)(side|legcrossed|kneebent|legraised)\.|Eldibujomuestra(ellado|cruzadalapierna|dobladalarodilla|levantadalapierna)(izquierd[oa]|derech[oa])\./gu;

/** All that belongs to the item stands together on this page. */
export const isWholeOn = (page: string, item: SheetItem, language: SheetLanguage = 'en'): boolean =>
  page.replaceAll(DRAWN_FOR, '').includes(itemText(item, language));
