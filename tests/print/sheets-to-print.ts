import { ruleBook } from '@/lib/content/rule-book';
import { fixedSheetTexts } from '@/lib/content/sheet-texts';
import { buildSheetDocument } from '@/lib/domain/home-care/build-sheet-document';
import { defaultItem } from '@/lib/domain/home-care/default-item';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { SheetAround } from '@/lib/domain/home-care/sheet-around';
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

/** A sheet as the app would issue it, with the real content. */
export function aSheet(wanted: Wanted = {}): SheetDocument {
  const clinicalCase = wanted.clinicalCase ?? aCase();
  const built = buildSheetDocument({
    practice: { ...practice, name: wanted.practiceName ?? practice.name },
    client: { name: wanted.name ?? 'Maria Silva' },
    therapist: wanted.therapist ?? 'Anna Weiss',
    issuedOn: clinicalCase.today,
    number: 3,
    clinicalCase,
    screening: screen({ clinicalCase, ruleBook }),
    program: programOf(wanted, clinicalCase),
    ruleBook,
    texts: fixedSheetTexts,
    ...optionalOf(wanted),
  });
  if (!built.ok) throw new Error(`Missing: ${built.missing.join(', ')}`);
  return built.document;
}

const POSITIONS = { lying: 'Lying down', sitting: 'Sitting', standing: 'Standing', any: '' };

/** All that must stand together on one page for an item, as `compact` text. */
export function itemText(item: SheetItem): string {
  const position = item.kind === 'activity' ? '' : POSITIONS[item.position];
  const place = [position, item.sideWords].filter(Boolean).join(' · ');
  const steps =
    item.steps.length === 1 ? item.steps : item.steps.map((step, index) => `${index + 1}${step}`);
  const bullet = item.adaptations.length > 1 ? '•' : '';
  const adaptations = item.adaptations.map((adaptation) => `${bullet}${adaptation}`);
  const forYou = adaptations.length > 0 ? ['For you:', ...adaptations] : [];
  const stop = item.stopSign === null ? [] : ['Stop:', item.stopSign];
  const mark = item.mark?.words ?? '';
  const all = [
    `${item.number}. ${item.name}`,
    mark,
    place,
    item.doseWords,
    ...steps,
    ...forYou,
    ...stop,
  ];
  return compact(all.join(''));
}

/** Says for whom a picture was drawn; it may stand among an item's words, and goes with the picture. */
export const DRAWN_FOR = /Drawnforthe(left|right)side\./gu;

/** All that belongs to the item stands together on this page. */
export const isWholeOn = (page: string, item: SheetItem): boolean =>
  page.replaceAll(DRAWN_FOR, '').includes(itemText(item));
