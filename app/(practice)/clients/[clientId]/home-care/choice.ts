import { shownDate } from '@/app/shown-date';
import type { Member } from '@/lib/access/require-member';
import { findHomeCareChoice } from '@/lib/data/home-care-drafts';
import { inClientWords } from '@/lib/domain/home-care/client-words';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import { itemRecords } from '@/lib/domain/home-care/item-records';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { usualAround, type SheetAround } from '@/lib/domain/home-care/sheet-around';
import { sheetInForce } from '@/lib/domain/home-care/sheet-in-force';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

import type { Situation } from '../situation';

/** Where the client stands, with the practice's own items weighed. */
export type Live = NonNullable<Situation['home']>;

/** What is chosen for the next sheet, as a page opens it. */
export interface Choice {
  version: number;
  program: ProgramItem[];
  around: SheetAround;
  /** Left out while nobody has begun. */
  savedAt?: string;
  /** The day on which an open choice was begun, unless that is today. */
  begun?: string;
}

/** The sheet at home as it stands, where nothing of it is withheld; else a fresh draft. */
function startOf({ chart }: Situation, { clinicalCase, screening, ruleBook }: Live): ProgramItem[] {
  const { sheet, helper } = chart;
  const stands =
    sheet &&
    sheetInForce({ program: sheet.program, screening, ruleBook, helper }).items.every(
      ({ withheld }) => !withheld,
    );
  const program = stands
    ? sheet.program
    : (draftProgram({ clinicalCase, screening, ruleBook }) ?? []);
  return offered(program, { clinicalCase, screening, ruleBook }).map((one) => ({
    ...one,
    cautions: inClientWords(one.cautions, ruleBook),
  }));
}

/** Words, blocks and language of the sheet at home, until somebody changes them, and what is known of that home. */
function aroundOf({ chart }: Situation): SheetAround {
  const { sheet, helper } = chart;
  const { words, blocks, language } = sheet?.around ?? {};
  return {
    ...usualAround,
    ...(words !== undefined && { words }),
    ...(blocks && { blocks }),
    ...(language && { language }),
    ...(helper !== null && { helper }),
  };
}

/** An item that is no longer offered is on no sheet from now on. */
function offered(program: readonly ProgramItem[], { ruleBook }: Live): ProgramItem[] {
  const known = new Set<HomeItemId>(
    itemRecords(ruleBook).flatMap((one) => (one.retired ? [] : [one.id])),
  );
  return program.filter(({ item }) => known.has(item));
}

/** The open choice, or what the next one begins with. */
export async function readChoice(
  { scope, practice, today }: Member,
  { situation, live }: { situation: Situation; live: Live },
): Promise<Choice> {
  const { version, draft } = await findHomeCareChoice(scope, situation.chart.client.id);
  if (!draft) return { version, program: startOf(situation, live), around: aroundOf(situation) };
  const begunOn = dayIn(practice.timeZone, draft.createdAt);
  return {
    version,
    program: offered(draft.program, live),
    around: draft.around ?? aroundOf(situation),
    savedAt: clockTime(draft.updatedAt, practice.timeZone),
    ...(begunOn !== today && { begun: shownDate(begunOn, today) }),
  };
}
