import type { Screening } from '../screening/screening';
import type { ClinicalCase, PresentContraindication } from '../shared/clinical-case';
import { couldBePregnant } from './could-be-pregnant';
import { inLightWords, isLightOnly } from './light-words';
import type { SheetItem } from './sheet-document.schema';
import { placeOnSheet } from './place-on-sheet';
import type { RowOnSheet, SheetTexts, TextBlock } from './sheet-texts';

interface NetFacts {
  clinicalCase: Pick<ClinicalCase, 'contraindications' | 'birthDate' | 'today' | 'pregnancy'>;
  screening: Pick<Screening, 'limits'>;
  texts: SheetTexts;
}

/** The place is named where it stands in words alone: beside marked places it would seem to be the only one. */
function linesOf(row: RowOnSheet, { elsewhere, sites }: PresentContraindication): string[] {
  const place = sites.length > 0 ? null : placeOnSheet(elsewhere, row.unsaid ?? []);
  if (place === null || row.placed === undefined) return [...row.lines];
  return [row.placed.replace('{place}', () => place), ...row.lines.slice(1)];
}

/** What the client's own rows ask for at home, before what everybody reads; none where no row has words for it. */
function forYou({ clinicalCase, texts }: NetFacts): TextBlock[] {
  const lines = texts.rowsOnSheet.flatMap((row) => {
    const present = clinicalCase.contraindications.find(({ id }) => id === row.rule);
    return present ? linesOf(row, present) : [];
  });
  return lines.length > 0 ? [{ id: 'for_you', title: texts.forYou, lines }] : [];
}

/** Whom to call in pregnancy stands on the sheets of those who could be pregnant. */
const PREGNANT = 'pregnant';

/** The safety net in the words of this sheet: a light one where an item or the whole client is to be pressed lightly. */
export function safetyNetOf(items: readonly SheetItem[], facts: NetFacts): TextBlock[] {
  const { texts, screening, clinicalCase } = facts;
  const isLight = isLightOnly(
    screening.limits,
    items.flatMap(({ adaptations }) => adaptations),
  );
  const held = texts.safetyNet.filter(({ id }) => id !== PREGNANT || couldBePregnant(clinicalCase));
  const fixed = held.map((block) =>
    isLight ? { ...block, lines: inLightWords(block.lines, texts) } : block,
  );
  return [...forYou(facts), ...fixed];
}
