import type { Screening } from '../screening/screening';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import type { HelperAtHome } from './helper-at-home';
import type { ProgramItem } from './program';
import { sheetInForce } from './sheet-in-force';

/**
 * What the client's page no longer shows of the sheet at home under today's rules, in one line for the chart (decisions
 * 30); null while all of it stands. It says so until a new sheet is issued.
 */
export function withheldWords(args: {
  sheet: { program: readonly ProgramItem[] };
  screening: Pick<Screening, 'findings' | 'limits'>;
  ruleBook: RuleBook;
  /** Whether there is one at home; null: nobody has asked. */
  helper: HelperAtHome | null;
}): string | null {
  const { sheet, screening, ruleBook, helper } = args;
  const force = sheetInForce({ program: sheet.program, screening, ruleBook, helper });
  if (force.replacedBy === 'emergency') {
    return 'The client’s page shows the emergency text in place of the sheet.';
  }
  const withheld = force.items.filter((one) => one.withheld);
  if (withheld.length === 0) return null;
  const names = ruleNames(ruleBook);
  const items = withheld.map(({ item }) => names.item(item.item)).join(', ');
  return `Withheld on the client’s page: ${items}. Issue a new sheet.`;
}
