import type { MatrixCell } from '../../home-care/cause-item-matrix';
import { homeCareItems } from '../../home-care/home-care-item';
import {
  causeColumns,
  type CauseColumn,
  type CauseGuidance,
  type CauseRecord,
} from '../../intake/suspected-cause';
import type { RuleBook } from '../../shared/rule-book';
import { capital } from '../../shared/sentence';
import { matrixRow, reasonWords } from '../matrix-words';
import { rowsFromCause } from '../follows-from';
import { linksOf } from '../links';
import { linesOfCause } from '../rule-effects';
import { fact, factOf, joined, listOf, type Line, type Section } from '../section';
import { shelf } from '../shelf';
import { situationWords } from '../situation-words';

const columnsOf = (cause: CauseRecord): CauseColumn[] =>
  causeColumns.filter((column) => column.split('.')[0] === cause.id);

function muscleLine(guidance: CauseGuidance, ruleBook: RuleBook): Line {
  const links = linksOf(ruleBook);
  return joined(guidance.muscles.map(links.muscle));
}

function noteLines(guidance: CauseGuidance, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  return guidance.muscles.flatMap((muscle) => {
    const note = guidance.muscleNotes?.[muscle];
    return note === undefined ? [] : [[links.muscle(muscle), `: ${note}`]];
  });
}

const noted = (note: string | undefined): Line[] =>
  note === undefined || note === '' ? [] : [[note]];

function guidanceSection(guidance: CauseGuidance, cause: CauseRecord, ruleBook: RuleBook): Section {
  const links = linksOf(ruleBook);
  const when = situationWords(guidance.when, cause);
  return {
    kind: 'facts',
    title: when === '' ? 'What the plan follows' : `What the plan follows: ${when}`,
    facts: [
      ...fact('Before any work', guidance.gate),
      ...factOf('Most', [
        [`Pressure ${guidance.pressureMax}, ${guidance.minutesMax} minutes hands-on`],
        ...noted(guidance.capsNote),
      ]),
      ...factOf('Muscles, in this order', [
        muscleLine(guidance, ruleBook),
        ...noteLines(guidance, ruleBook),
      ]),
      ...factOf('Techniques that fit', [
        joined(guidance.techniquesFit.map(links.technique)),
        ...noted(guidance.techniquesFitNote),
      ]),
      ...factOf('Positions', [
        joined(guidance.positions.map(links.position), '; '),
        ...noted(guidance.positionNote),
      ]),
      ...fact('Leave out', guidance.leaveOut),
      ...fact('Avoid', guidance.avoid),
      ...fact('Favour', guidance.favour),
      ...fact('Refer when', guidance.refer),
      ...fact('Watch', guidance.watch),
      ...fact('At home', guidance.home),
      ...fact('Treated like', guidance.logic),
      ...fact('Figures', guidance.facts),
      ...fact('Note', guidance.note),
    ],
  };
}

function columnWords(column: CauseColumn): string {
  const phase = column.split('.')[1];
  return phase === undefined ? 'Home care' : capital(phase === 'acute' ? 'acute' : 'later');
}

const wordsOfCell = (cell: MatrixCell, ruleBook: RuleBook): Line =>
  cell === 'y'
    ? [{ status: 'ok' }]
    : [{ status: cell.status }, ` ${reasonWords(cell.reason, ruleBook)?.reason ?? ''}`];

function homeTable(cause: CauseRecord, ruleBook: RuleBook): Section {
  const links = linksOf(ruleBook);
  const columns = columnsOf(cause);
  return {
    kind: 'table',
    title: 'Home-care items',
    head: ['Item', ...columns.map(columnWords)],
    rows: homeCareItems.map((item) => [
      [links.item(item)],
      ...columns.map((column) => wordsOfCell(ruleBook.causeItemMatrix[item][column], ruleBook)),
    ]),
  };
}

export const causeShelf = shelf<CauseRecord>({
  kind: 'cause',
  one: 'Suspected cause',
  many: 'Suspected causes',
  isReviewed: true,
  items: ({ ruleBook }) => ruleBook.causes,
  id: ({ id }) => id,
  name: ({ name }) => name,
  aliases: ({ aliases }) => aliases,
  summary: ({ summary }) => summary,
  sourced: (item) => item,
  facts: (cause, { ruleBook }) => [
    {
      kind: 'facts',
      title: 'What it is',
      facts: [
        ...fact('In a sentence', cause.summary),
        ...fact('What happens', cause.mechanism),
        ...fact('How it begins', cause.onset),
        ...fact('How often', cause.frequency),
      ],
    },
    ...cause.guidance.map((guidance) => guidanceSection(guidance, cause, ruleBook)),
  ],
  rules: (cause, { ruleBook }) => [
    ...listOf('It takes out or limits', linesOfCause(cause, ruleBook)),
    ...listOf('It raises', rowsFromCause(cause.id, ruleBook)),
    homeTable(cause, ruleBook),
  ],
  parts: (cause, { ruleBook }) =>
    Object.fromEntries(
      columnsOf(cause).map((column) => [
        column,
        homeCareItems.map((item) => matrixRow({ item, column }, ruleBook)),
      ]),
    ),
});
