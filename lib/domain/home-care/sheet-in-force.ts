import type { RuleId } from '../screening/limits';
import { CRISIS_FLAG } from '../screening/raised-flags';
import type { Screening } from '../screening/screening';
import type { RuleBook } from '../shared/rule-book';
import { limitsAtHome, type HelperAtHome } from './helper-at-home';
import { itemRecords, type ItemRecord } from './item-records';
import { itemStatus } from './item-status';
import type { HomeItemId } from './own-item';
import type { ProgramItem } from './program';

export interface SheetInForce {
  /** An open emergency takes the place of the whole page. */
  replacedBy: 'emergency' | null;
  /** The crisis number stands on top; the sheet itself stays (decisions 5). */
  showCrisis: boolean;
  /** One entry per item of the issued program, in its order; `because` names the rules that withhold it. */
  items: { item: ProgramItem; withheld: boolean; because: RuleId[] }[];
}

/**
 * What of an issued sheet still holds under today's screening (decisions 30): items that have become `no` are withheld
 * at once, and so are those that need a helper where there is none any more; an emergency replaces the page. The issued sheet itself is never changed.
 */
export function sheetInForce(args: {
  program: readonly ProgramItem[];
  screening: Pick<Screening, 'findings' | 'limits'>;
  ruleBook: Pick<RuleBook, 'homeCareItems' | 'ownItems'>;
  /** Whether there is one at home; null: nobody has asked. */
  helper?: HelperAtHome | null;
}): SheetInForce {
  const { program, screening, ruleBook, helper = null } = args;
  const open = screening.findings.filter((finding) => finding.blocks);
  const emergency = open.some(({ level, rule }) => level === 'emergency' && rule !== CRISIS_FLAG);
  const limits = limitsAtHome(screening.limits, { helper, records: itemRecords(ruleBook) });
  const records = new Map<HomeItemId, ItemRecord>(
    itemRecords(ruleBook).map((record) => [record.id, record]),
  );
  return {
    replacedBy: emergency ? 'emergency' : null,
    showCrisis: open.some(({ rule }) => rule === CRISIS_FLAG),
    items: program.map((item) => {
      const record = records.get(item.item);
      if (!record) return { item, withheld: true, because: [] };
      const region = item.region === undefined ? {} : { region: item.region };
      const found = itemStatus({ record, side: item.side, limits, ...region });
      const withheld = found.status === 'no';
      return { item, withheld, because: withheld ? found.because : [] };
    }),
  };
}
