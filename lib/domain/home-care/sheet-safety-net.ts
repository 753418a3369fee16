import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import { inLightWords, isLightOnly } from './light-words';
import type { SheetItem } from './sheet-document.schema';
import type { SheetTexts, TextBlock } from './sheet-texts';

interface NetFacts {
  clinicalCase: Pick<ClinicalCase, 'contraindications'>;
  screening: Pick<Screening, 'limits'>;
  texts: SheetTexts;
}

/** What the client's own rows ask for at home, before what everybody reads; none where no row has words for it. */
function forYou({ clinicalCase, texts }: NetFacts): TextBlock[] {
  const present: readonly string[] = clinicalCase.contraindications.map(({ id }) => id);
  const lines = texts.rowsOnSheet
    .filter(({ rule }) => present.includes(rule))
    .flatMap((row) => row.lines);
  return lines.length > 0 ? [{ id: 'for_you', title: texts.forYou, lines }] : [];
}

/** The safety net in the words of this sheet: a light one where an item or the whole client is to be pressed lightly. */
export function safetyNetOf(items: readonly SheetItem[], facts: NetFacts): TextBlock[] {
  const { texts, screening } = facts;
  const isLight = isLightOnly(
    screening.limits,
    items.flatMap(({ adaptations }) => adaptations),
  );
  const fixed = texts.safetyNet.map((block) =>
    isLight ? { ...block, lines: inLightWords(block.lines, texts) } : block,
  );
  return [...forYou(facts), ...fixed];
}
