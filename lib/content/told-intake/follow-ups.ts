import type { ContraindicationId } from '@/lib/domain/screening/contraindication';
import type { ToldCondition, ToldTell } from '@/lib/domain/told-intake/told-question';

interface RowOption<Id extends string> {
  id: Id;
  tells: readonly ToldTell[];
}

/** An option that says that a row is there. */
export function row<const Id extends string>(id: Id, of: ContraindicationId): RowOption<Id> {
  return { id, tells: [{ kind: 'row', row: of }] };
}

/** An option that says that a row is there with one of its details. */
export function detail<const Id extends string>(
  id: Id,
  of: ContraindicationId,
  word: string = id,
): RowOption<Id> {
  return { id, tells: [{ kind: 'row', row: of, detail: word }] };
}

interface Follows<Id extends string> {
  id: Id;
  when: ToldCondition;
}

/** "Where is it?", asked when an option was ticked or chosen. */
export function where<const Id extends string>(
  id: Id,
  of: ContraindicationId,
  when: ToldCondition,
): Follows<Id> & { kind: 'places'; asks: 'site'; tells: { row: ContraindicationId } } {
  return { id, kind: 'places', asks: 'site', tells: { row: of }, when };
}

/** "Does one of these fit?": the details of a row, asked when an option was ticked or chosen. */
export function more<const Id extends string, const Option extends string>(
  id: Id,
  options: readonly RowOption<Option>[],
  when: ToldCondition,
): Follows<Id> & { kind: 'several'; options: readonly RowOption<Option>[] } {
  return { id, kind: 'several', options, when };
}

type YesNo = 'yes' | 'no' | 'not_sure';

/** "Is it …?": whether one detail of a row fits. Not sure takes it for there, until it is settled. */
export function whether<const Id extends string>(
  id: Id,
  of: ContraindicationId,
  word: string,
  when: ToldCondition,
): Follows<Id> & { kind: 'choice'; options: readonly RowOption<YesNo>[] } {
  const said = { kind: 'row', row: of, detail: word } as const;
  return {
    ...{ id, kind: 'choice', when },
    options: [
      { id: 'yes', tells: [said] },
      { id: 'no', tells: [] },
      { id: 'not_sure', tells: [{ ...said, atMost: 'not_sure' }] },
    ],
  };
}

/** One of these options of a question was ticked. */
export function ticked(question: string, ...anyOf: readonly string[]): ToldCondition {
  return { kind: 'ticked', question, anyOf };
}

/** One of these options of a question was chosen. */
export function chosen(question: string, ...anyOf: readonly string[]): ToldCondition {
  return { kind: 'chosen', question, anyOf };
}
