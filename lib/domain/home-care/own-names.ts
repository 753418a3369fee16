import type { RuleNames } from '../shared/rule-names';
import { isOwnItemId } from './own-item';
import type { SheetDocument, SheetItem } from './sheet-document.schema';
import type { SheetTranslation } from './sheet-texts';

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

/** What an item of an older sheet is called in another language; an own one as it was. */
export const nameIn = (translation: SheetTranslation | undefined, one: SheetItem): string =>
  isOwnItemId(one.item) ? one.name : (translation?.items[one.item].name ?? one.name);
