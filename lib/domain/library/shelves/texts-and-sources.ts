import type { Disposition } from '../../screening/disposition';
import type { RuleBook } from '../../shared/rule-book';
import type { DispositionRecord, SheetTextRecord, SourceRecord } from '../library-record';
import { linksOf } from '../links';
import { probe } from '../probe';
import { fact, factOf, listOf, type Line } from '../section';
import { shelf } from '../shelf';

/** Red flags and rows whose plain yes leads to a disposition. */
function leadsTo(id: string, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const flags = ruleBook.redFlags.filter(({ level, ownAction }) => (ownAction ?? level) === id);
  const rows = ruleBook.contraindications.filter((row) => {
    const present = [{ id: row.id, details: [], sites: [] }];
    const { findings } = probe(ruleBook, { contraindications: present });
    const level: Disposition | undefined = findings.find(({ rule }) => rule === row.id)?.level;
    return level === id;
  });
  return [...flags, ...rows].map((record) => [links.rule(record.id)]);
}

/** What the therapist is told to do at each level. */
export const dispositionShelf = shelf<DispositionRecord>({
  kind: 'disposition',
  one: 'What to do',
  many: 'What to do',
  isReviewed: true,
  items: ({ dispositions }) => dispositions,
  id: ({ id }) => id,
  name: ({ title }) => title,
  aliases: ({ id }) => [id],
  summary: ({ lines }) => lines[0] ?? '',
  facts: ({ lines }) => [
    { kind: 'list', title: 'In this order', isOrdered: true, lines: lines.map((line) => [line]) },
  ],
  rules: ({ id }, { ruleBook }) => listOf('Shown for', leadsTo(id, ruleBook)),
});

const PLACE_WORDS: Readonly<Record<SheetTextRecord['place'], string>> = {
  every_sheet: 'On every sheet, always',
  own_sheet: 'On the sheet of a client whose limits ask for it',
  choice: 'Kept for sheets; not printed by itself',
  client_page: 'On the client’s own page, when it applies',
};

/** Fixed texts that a client reads. */
export const sheetTextShelf = shelf<SheetTextRecord>({
  kind: 'sheet_text',
  one: 'Text for the client',
  many: 'Texts for the client',
  isReviewed: true,
  items: ({ sheetTexts }) => sheetTexts,
  id: ({ id }) => id,
  name: ({ title }) => title,
  summary: ({ lines }) => lines[0] ?? '',
  sourced: (item) => item,
  facts: ({ lines }) =>
    listOf(
      'The text',
      lines.map((line) => [line]),
    ),
  rules: ({ place }) => [
    { kind: 'facts', title: 'Where it stands', facts: fact('Printed', PLACE_WORDS[place]) },
  ],
});

/** Articles, guidelines and papers; and the marks that are no source of their own. */
export const sourceShelf = shelf<SourceRecord>({
  kind: 'source',
  one: 'Source',
  many: 'Sources',
  isReviewed: false,
  items: ({ sources }) => sources,
  id: ({ mark }) => mark,
  name: ({ title }) => title,
  code: ({ mark }) => mark,
  summary: ({ supports }) => supports,
  facts: ({ mark, supports, strength, more = [] }) => [
    {
      kind: 'facts',
      title: 'What it is',
      facts: [
        ...fact('Mark', mark),
        ...fact('Read for', supports),
        ...fact('Strength', strength),
        ...factOf(
          'More',
          more.map((line) => [line]),
        ),
      ],
    },
  ],
  rules: () => [],
});
