import type { IntakeAnswers, IntakeDraft } from '../intake/intake-answers.schema';
import { rowsRaisedByMedicines, type RaisingClass } from '../intake/medicine';
import { pregnancyWeek, trimesterOf } from '../intake/pregnancy';
import type { ContraindicationId } from '../screening/contraindication';
import { FIRST_EPISODE_FLAG } from '../screening/raised-flags';
import type { RedFlagId } from '../screening/red-flag';
import type { Answer } from '../shared/clinical-case';
import type { ToldAnswers } from './told-answers';
import { keptAnswers, questionsToAsk } from './sections-to-ask';
import type { ToldPerson } from './told-condition';
import { toldBasics } from './told-basics';
import type { ToldQuestion, ToldSection } from './told-question';
import { addPlaces, allSaid, pickedOf, toldRows, type ToldRow } from './told-votes';

type Rule = RedFlagId | ContraindicationId;

/** What the mapping reads of the content. */
export interface ToldRules {
  /** Those that the intake asks: not the derived ones. */
  rows: readonly { id: ContraindicationId; details: readonly { word: string }[] }[];
  redFlags: readonly { id: RedFlagId }[];
  medicines: readonly RaisingClass[];
  /** Seen or measured in the room once they are told, and what to do. */
  lookedAtWhenRaised: Readonly<Partial<Record<Rule, string>>>;
}

export interface ToldToMap extends ToldPerson {
  told: { sections: readonly ToldSection[]; answers: ToldAnswers };
  rules: ToldRules;
}

/** Something that the therapist has to look at. */
export interface Observed {
  /** Path in the intake (`redFlags.rf_dur_1`). */
  path: string;
  /** `not_told`: nobody has answered it. `look`: told, and seen or measured here. */
  kind: 'not_told' | 'look';
  /** What to do, where there is more to say than to ask. */
  why: string;
}

export interface MappedTold {
  /** Fields of the intake as far as they were told. What nobody has told is not in it. */
  draft: IntakeDraft;
  /** Paths that the client is not sure of: taken in the stricter way, to be settled in the room. */
  unsure: string[];
  observed: Observed[];
}

function flagsOf(asked: readonly ToldQuestion[], answers: ToldAnswers) {
  const redFlags: Partial<Record<RedFlagId, Answer>> = {};
  for (const question of asked) {
    const given = answers[question.id];
    if (question.kind !== 'flag' || given?.kind !== 'flag') continue;
    redFlags[question.flag] = given.answer;
  }
  return redFlags;
}

type FirstEpisode = Pick<IntakeDraft, 'firstEpisode' | 'seenByDoctor'>;

/** First time, and no doctor: it follows, and is not asked (decisions 3). Null while either is not told. */
function firstEpisodeFlag({ firstEpisode, seenByDoctor }: FirstEpisode): Answer | null {
  if (firstEpisode === false || seenByDoctor === true) return 'no';
  return firstEpisode === true && seenByDoctor === false ? 'yes' : null;
}

type Given = NonNullable<IntakeAnswers['contraindications'][ContraindicationId]>;

/** Details as the intake keeps them: null while one of them was not asked, for silence is no "none of these". */
function detailsOf(row: ToldRow, words: readonly string[]): string[] | null {
  if (row.answer === 'no' || words.length === 0) return null;
  const isWhole = words.every((word) => row.asked.has(word));
  return isWhole || row.details.size > 0 ? [...row.details.keys()].sort() : null;
}

function givenOf(row: ToldRow, words: readonly string[]): Given {
  const isThere = row.answer !== 'no';
  return {
    answer: row.answer,
    details: detailsOf(row, words),
    sites: isThere ? row.sites : [],
    ...(isThere && row.elsewhere !== '' && { elsewhere: row.elsewhere }),
    note: isThere ? row.note : '',
  };
}

/** What a picked medicine raises is no "no": with the details and places that were asked because of it. */
function agreeWithMedicines(
  rows: ReadonlyMap<ContraindicationId, ToldRow>,
  ids: readonly string[],
  classes: readonly RaisingClass[],
): void {
  for (const { row } of rowsRaisedByMedicines(ids, classes)) {
    const known = rows.get(row);
    if (known?.answer === 'no') known.answer = 'yes';
  }
}

function unsureOf(id: ContraindicationId, row: ToldRow): string[] {
  if (row.answer === 'no') return [];
  const path = `contraindications.${id}`;
  return [
    ...(row.answer === 'not_sure' ? [path] : []),
    ...([...row.details.values()].includes('not_sure') ? [`${path}.details`] : []),
    ...(row.isSomewhere ? [`${path}.sites`] : []),
  ];
}

/** Of a pregnancy that a doctor calls high risk: a detail of the last trimester's row, where that row holds. */
function highRisk(draft: IntakeDraft, isHighRisk: boolean, today: string) {
  const dueDate = draft.pregnancy?.dueDate ?? null;
  const isLate = dueDate === null || trimesterOf(pregnancyWeek(dueDate, today)) === 3;
  if (!isHighRisk || !isLate || draft.pregnancy?.pregnant !== 'yes') return {};
  const given: Given = { answer: 'yes', details: ['high_risk'], sites: [], note: '' };
  return { ci_pregnancy_t3: given };
}

function openOf({ rows, redFlags }: ToldRules, draft: IntakeDraft): Observed[] {
  const open = [
    ...redFlags
      .filter(({ id }) => draft.redFlags?.[id] === undefined)
      .map(({ id }) => `redFlags.${id}`),
    ...rows
      .filter(({ id }) => draft.contraindications?.[id] === undefined)
      .map(({ id }) => `contraindications.${id}`),
  ];
  return open.map((path) => ({ path, kind: 'not_told', why: '' }));
}

function looksOf({ lookedAtWhenRaised }: ToldRules, draft: IntakeDraft): Observed[] {
  const answerOf = (id: Rule): Answer | undefined =>
    id.startsWith('rf_')
      ? draft.redFlags?.[id as RedFlagId]
      : draft.contraindications?.[id as ContraindicationId]?.answer;
  const ids = Object.keys(lookedAtWhenRaised) as Rule[];
  return ids
    .filter((id) => (answerOf(id) ?? 'no') !== 'no')
    .map((id) => ({
      path: id.startsWith('rf_') ? `redFlags.${id}` : `contraindications.${id}`,
      kind: 'look',
      why: lookedAtWhenRaised[id] ?? '',
    }));
}

/**
 * What a client has told, in the fields of the intake: the therapist's draft begins with it. "Not sure" is never turned
 * into a no: it stays "not sure", or takes the stricter reading and is named in `unsure`. A question that was not asked,
 * or not answered, leaves its field out; answers that no longer count (their question fell away) are not read.
 */
export function toIntake({ told, birthDate, today, rules }: ToldToMap): MappedTold {
  const facts = { ...told, birthDate, today };
  const answers = keptAnswers(facts);
  const asked = questionsToAsk(facts);
  const said = allSaid(asked, answers);
  const basics = toldBasics({ asked, answers, said });
  const redFlags = flagsOf(asked, answers);
  for (const { tell } of pickedOf(said, 'rules_out')) {
    for (const id of tell.flags) redFlags[id] ??= 'no';
  }
  const first = firstEpisodeFlag(basics.draft);
  if (first !== null) redFlags[FIRST_EPISODE_FLAG] = first;
  const rows = toldRows(said);
  addPlaces(rows, asked, answers);
  const words = new Map(rules.rows.map(({ id, details }) => [id, details.map(({ word }) => word)]));
  agreeWithMedicines(rows, basics.draft.medicines?.ids ?? [], rules.medicines);
  const contraindications = Object.fromEntries(
    [...rows].map(([id, row]) => [id, givenOf(row, words.get(id) ?? [])]),
  );
  const isHighRisk = pickedOf(said, 'pregnancy_risk').length > 0;
  const draft: IntakeDraft = {
    ...basics.draft,
    redFlags,
    contraindications: { ...contraindications, ...highRisk(basics.draft, isHighRisk, today) },
  };
  const unsureFlags = (Object.keys(redFlags) as RedFlagId[]).filter(
    (id) => redFlags[id] === 'not_sure',
  );
  return {
    draft,
    unsure: [
      ...basics.unsure,
      ...unsureFlags.map((id) => `redFlags.${id}`),
      ...[...rows].flatMap(([id, row]) => unsureOf(id, row)),
    ],
    observed: [...looksOf(rules, draft), ...openOf(rules, draft)],
  };
}
