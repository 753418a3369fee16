import type { ContraindicationId } from '../screening/contraindication';
import type { Answer, Site } from '../shared/clinical-case';
import { isSaid } from './missing-in';
import type { ToldAnswer, ToldAnswers } from './told-answers';
import type { ToldOption, ToldQuestion, ToldTell } from './told-question';

/** One thing that an answered question says: what was offered, and whether it was picked. */
interface Said {
  tell: ToldTell;
  /** Null: it was offered and not picked. */
  picked: 'yes' | 'not_sure' | null;
}

function pickedIn(option: ToldOption, given: ToldAnswer): Said['picked'] {
  if (given.kind === 'choice') return given.option === option.id ? 'yes' : null;
  if (given.kind !== 'several') return null;
  return Object.hasOwn(given.ticked, option.id) ? (given.ticked[option.id] ?? null) : null;
}

/** What an answered choice or list says, option after option; "none of these" says its own. */
function saidBy(question: ToldQuestion, given: ToldAnswer): Said[] {
  if (question.kind !== 'choice' && question.kind !== 'several') return [];
  const options = question.options.flatMap((option) =>
    option.tells.map((tell) => ({ tell, picked: pickedIn(option, given) })),
  );
  const isNone = given.kind === 'several' && given.isNone;
  const none = question.kind === 'several' && isNone ? question.noneTells : [];
  return [...options, ...none.map((tell) => ({ tell, picked: 'yes' as const }))];
}

/** Everything that is said by the answers to questions that are asked. An unanswered one says nothing, not even no. */
export function allSaid(asked: readonly ToldQuestion[], answers: ToldAnswers): Said[] {
  return asked.flatMap((question) => {
    const given = answers[question.id];
    return given?.kind === question.kind && isSaid(given) ? saidBy(question, given) : [];
  });
}

/** Only what was picked, of one kind. */
export function pickedOf<Kind extends ToldTell['kind']>(
  said: readonly Said[],
  kind: Kind,
): { tell: Extract<ToldTell, { kind: Kind }>; picked: 'yes' | 'not_sure' }[] {
  const isOf = (tell: ToldTell): tell is Extract<ToldTell, { kind: Kind }> => tell.kind === kind;
  return said.flatMap(({ tell, picked }) =>
    picked !== null && isOf(tell) ? [{ tell, picked }] : [],
  );
}

/** What was told of one condition. */
export interface ToldRow {
  answer: Answer;
  /** Details that were ticked, with how sure; `asked` names all that were offered and answered. */
  details: Map<string, 'yes' | 'not_sure'>;
  asked: Set<string>;
  sites: Site[];
  elsewhere: string;
  note: string;
  /** The client could not say where. */
  isSomewhere: boolean;
}

const emptyRow = (): ToldRow => ({
  answer: 'no',
  details: new Map(),
  asked: new Set(),
  sites: [],
  elsewhere: '',
  note: '',
  isSomewhere: false,
});

const WORSE: Readonly<Record<Answer, number>> = { no: 0, not_sure: 1, yes: 2 };
const worse = <One extends Answer>(one: One, other: One): One =>
  WORSE[other] > WORSE[one] ? other : one;

type RowTell = Extract<ToldTell, { kind: 'row' }>;

function addDetail(known: ToldRow, { detail }: RowTell, said: Answer): void {
  if (detail === undefined) return;
  known.asked.add(detail);
  if (said !== 'no') known.details.set(detail, worse(known.details.get(detail) ?? said, said));
}

function saidOf({ atMost }: RowTell, picked: Said['picked']): Answer {
  return picked === null ? 'no' : (atMost ?? picked);
}

type Rows = Map<ContraindicationId, ToldRow>;

function addAnswer(rows: Rows, tell: RowTell, picked: Said['picked']): void {
  const known = rows.get(tell.row) ?? emptyRow();
  const answer = saidOf(tell, picked);
  known.answer = worse(known.answer, answer);
  addDetail(known, tell, answer);
  rows.set(tell.row, known);
}

/** The rows that were asked about, or that an answer speaks against by itself. */
export function toldRows(said: readonly Said[]): Rows {
  const rows: Rows = new Map();
  for (const { tell, picked } of said) if (tell.kind === 'row') addAnswer(rows, tell, picked);
  const ruledOut = pickedOf(said, 'rules_out').flatMap(({ tell }) => tell.rows);
  for (const row of ruledOut) if (!rows.has(row)) rows.set(row, emptyRow());
  const leftOpen = pickedOf(said, 'leaves_open').map(({ tell }) => tell.row);
  for (const row of leftOpen) if (rows.get(row)?.answer === 'no') rows.delete(row);
  return rows;
}

function addNote(rows: Rows, question: ToldQuestion, given: ToldAnswer): void {
  if (question.kind !== 'words' || given.kind !== 'words') return;
  const row = typeof question.tells === 'object' ? rows.get(question.tells.row) : undefined;
  if (row) row.note = given.text.trim();
}

function addSites(rows: Rows, question: ToldQuestion, given: ToldAnswer): void {
  if (question.kind !== 'places' || given.kind !== 'places') return;
  const row = question.tells === 'places' ? undefined : rows.get(question.tells.row);
  if (!row) return;
  row.sites = given.marks.map(({ region, side }) => ({ region, side }));
  row.elsewhere = given.elsewhere.trim();
  row.isSomewhere = given.isNowhere;
}

/** Adds where the rows are, and the words that were written to them. */
export function addPlaces(rows: Rows, asked: readonly ToldQuestion[], answers: ToldAnswers): void {
  for (const question of asked) {
    const given = answers[question.id];
    if (!given) continue;
    addNote(rows, question, given);
    addSites(rows, question, given);
  }
}
