import type { BackgroundRecord, EquipmentRecord, RelatedPicture } from '../library-record';
import { linksOf } from '../links';
import { fact, joined, listOf, type Section } from '../section';
import { shelf } from '../shelf';

/** Things that home care asks for. */
export const equipmentShelf = shelf<EquipmentRecord>({
  kind: 'equipment',
  one: 'Equipment',
  many: 'Equipment',
  isReviewed: true,
  items: ({ equipment }) => equipment,
  id: ({ id }) => id,
  name: ({ name }) => name,
  aliases: ({ aliases }) => aliases,
  summary: ({ note }) => note,
  sourced: (item) => item,
  facts: ({ note, onSheet }) => [
    {
      kind: 'facts',
      title: 'What it is',
      facts: [...fact('For the therapist', note), ...fact('On the sheet', onSheet.join('; '))],
    },
  ],
  rules: ({ onSheet }, { ruleBook }) => {
    const links = linksOf(ruleBook);
    const items = ruleBook.homeCareItems.filter((item) =>
      item.equipment.some((thing) => onSheet.includes(thing)),
    );
    return items.length === 0
      ? []
      : listOf('Items that need it', [
          joined(
            items.map(({ id }) => links.item(id)),
            '; ',
          ),
        ]);
  },
});

/** Pictures of pain that the intake does not offer as a cause: to read, never an answer. */
export const relatedPictureShelf = shelf<RelatedPicture>({
  kind: 'related_picture',
  one: 'Related picture',
  many: 'Related pictures',
  isReviewed: true,
  items: ({ relatedPictures }) => relatedPictures,
  id: ({ id }) => id,
  name: ({ name }) => name,
  summary: ({ picture }) => picture,
  sourced: (item) => item,
  facts: ({ picture, extraLimits, note }) => [
    {
      kind: 'facts',
      title: 'What it is',
      facts: [
        ...fact('How it shows', picture),
        ...fact('Take care', extraLimits ?? undefined),
        ...fact('Note', note),
      ],
    },
  ],
  rules: ({ nearest }, { ruleBook }) => {
    const links = linksOf(ruleBook);
    const row = nearest.row ? [', with ', links.rule(nearest.row)] : [];
    return listOf('The rules that come nearest', [[links.cause(nearest.cause), ...row, '.']]);
  },
});

function backgroundFacts({ topic, lines }: BackgroundRecord): Section[] {
  return listOf(
    topic,
    lines.map((line) => [line]),
  );
}

/** What a therapist should know that no rule reads. */
export const backgroundShelf = shelf<BackgroundRecord>({
  kind: 'background',
  one: 'Background',
  many: 'Background',
  isReviewed: true,
  items: ({ background }) => background,
  id: ({ id }) => id,
  name: ({ name }) => name,
  aliases: ({ aliases, topic }) => aliases ?? [topic],
  sort: ({ topic }) => topic,
  summary: ({ lines }) => lines[0] ?? '',
  sourced: (item) => item,
  facts: backgroundFacts,
  rules: () => [],
});
