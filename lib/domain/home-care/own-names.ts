import type { RuleNames } from '../shared/rule-names';
import { isOwnItemId } from './own-item';
import type { SheetDocument } from './sheet-document.schema';

interface Named {
  document: Pick<SheetDocument, 'items' | 'others' | 'language'>;
}

/** The names of the rule book, with own items called as these sheets call them, in English where they do that too. */
export function withOwnNames(names: RuleNames, sheets: readonly (Named | null)[]): RuleNames {
  const documents = sheets
    .flatMap((sheet) => (sheet ? [sheet.document, ...(sheet.document.others ?? [])] : []))
    .sort((one, other) => Number(other.language === 'en') - Number(one.language === 'en'));
  const items = documents.flatMap((document) => document.items);
  const found = (id: string) => items.find(({ item }) => item === id)?.name;
  return {
    ...names,
    item: (id) => (isOwnItemId(id) ? (found(id) ?? names.item(id)) : names.item(id)),
  };
}
