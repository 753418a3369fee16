import type { HomeItemId } from '../home-care/own-item';
import type { ProgramItem } from '../home-care/program';
import type { Flare, ProgressArgs } from '../home-care/progress-dose';
import type { IsoDate } from '../shared/iso-date';
import { cameBack, flaresByDay, type ToldOn } from './came-back';

/** A sheet that the client had at home. */
export interface HadSheet {
  /** The practice's calendar day of its issue. */
  day: IsoDate;
  issuedAt: Date;
  program: readonly ProgramItem[];
}

interface Args {
  /** The newest first: the one at home, then those before it. */
  sheets: readonly HadSheet[];
  /** The newest first. */
  told: readonly (ToldOn & { receivedAt: Date })[];
  today: IsoDate;
}

const onSheet = ({ program }: HadSheet, item: HomeItemId): ProgramItem | undefined =>
  program.find((one) => one.item === item);

/** Day from which an unbroken run of sheets, the one at home last, is as `isSo` says. */
function runSince(sheets: readonly HadSheet[], isSo: (sheet: HadSheet) => boolean): IsoDate {
  const end = sheets.findIndex((sheet) => !isSo(sheet));
  return sheets.at((end < 0 ? sheets.length : end) - 1)?.day ?? '';
}

const isSameDose = (one: ProgramItem, other: ProgramItem | undefined): boolean =>
  other !== undefined &&
  one.side === other.side &&
  JSON.stringify(one.dose) === JSON.stringify(other.dose);

function daysDone({ sheets, told, today }: Args, one: ProgramItem): boolean[] {
  const since = runSince(sheets, (sheet) => isSameDose(one, onSheet(sheet, one.item)));
  const back = cameBack({ told, items: [one.item], since, today });
  // Today is not over: it does not count against an item.
  return back.items[0]?.days.slice(0, -1) ?? [];
}

/** The flares of one item since it was first given; one that names no item is everybody's that was given then. */
function flaresOf({ sheets, told }: Args, { item }: ProgramItem): Flare[] {
  const [newest] = sheets;
  const since = runSince(sheets, (sheet) => onSheet(sheet, item) !== undefined);
  return flaresByDay(told, since).flatMap(({ told: one, flare }) => {
    if (flare.item !== null && flare.item !== item) return [];
    // The therapist knew of it when the sheet at home was issued.
    const isAnswered = newest !== undefined && one.receivedAt < newest.issuedAt;
    return [{ ...flare, item, isAnswered }];
  });
}

/**
 * How the items of the sheet at home have gone, for the rule of progression (spec §10): the days of each since it has its
 * present dose, and the flares since it was first given, over all sheets that it stood on without a break.
 */
export function courseAtHome(args: Args): Pick<ProgressArgs, 'adherence' | 'flares'> {
  const program = args.sheets[0]?.program ?? [];
  return {
    adherence: Object.fromEntries(program.map((one) => [one.item, daysDone(args, one)])),
    flares: program.flatMap((one) => flaresOf(args, one)),
  };
}
