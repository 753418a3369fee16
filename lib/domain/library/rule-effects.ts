import type { CauseRecord } from '../intake/suspected-cause';
import type { ContraindicationDetail } from '../screening/contraindication';
import type { Effect } from '../screening/effect';
import { onceFor } from '../shared/once-for';
import type { RuleBook } from '../shared/rule-book';
import { effectWords } from './effect-words';
import { linksOf, type Links } from './links';
import { begun, plainLine, type Line, type Part } from './section';
import { situationWords } from './situation-words';

/** One effect with the rule that has it, and when a cause has it. */
interface RuleEffect {
  from: readonly Part[];
  effect: Effect;
  details: readonly ContraindicationDetail[];
}

/** Every effect of a cause once; one that all its situations share needs no words for when. */
function causeEffects(cause: CauseRecord, links: Links): RuleEffect[] {
  const found = new Map<string, { effect: Effect; when: string[] }>();
  for (const guidance of cause.guidance) {
    for (const effect of guidance.effects) {
      const key = JSON.stringify(effect);
      const known = found.get(key) ?? { effect, when: [] };
      known.when.push(situationWords(guidance.when, cause));
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ effect, when }) => {
    const always = when.length === cause.guidance.length;
    const situation = always ? '' : ` (${when.join('; ')})`;
    return { from: [links.cause(cause.id), situation], effect, details: [] };
  });
}

/** Every effect of every row and cause of a rule book, in its order. */
const ruleEffects: (ruleBook: RuleBook) => readonly RuleEffect[] = onceFor((ruleBook) => {
  const links = linksOf(ruleBook);
  const ofRows = ruleBook.contraindications.flatMap(({ id, effects, details }) =>
    effects.map((effect) => ({ from: [links.rule(id)], effect, details })),
  );
  return [...ofRows, ...ruleBook.causes.flatMap((cause) => causeEffects(cause, links))];
});

/** The effects of one cause in words, each once, with the situations that have it. */
export function linesOfCause(cause: CauseRecord, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  return causeEffects(cause, links).map(({ from: [, situation], effect }) => {
    const when = typeof situation === 'string' ? situation.trim().slice(1, -1) : '';
    return begun([...(when === '' ? [] : [`${when}: `]), ...effectWords(effect, links)]);
  });
}

/** Two effects can come to the same words. */
function onceEach(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [plainLine(line), line])).values()];
}

type Writer = (effect: Effect, links: Links, details: readonly ContraindicationDetail[]) => Line;

/** Effects that concern one record, each narrowed to it (null: it does not), as "rule: words." */
export function linesOfEffects(
  ruleBook: RuleBook,
  narrow: (effect: Effect) => Effect | null,
  write: Writer = effectWords,
): Line[] {
  const links = linksOf(ruleBook);
  const lines = ruleEffects(ruleBook).flatMap(({ from, effect, details }): Line[] => {
    const own = narrow(effect);
    if (own === null) return [];
    const words = write(own, links, details);
    return [words.length === 0 ? [...from, '.'] : [...from, ': ', ...words]];
  });
  return onceEach(lines);
}

/** The rules that have such an effect, each once. */
export function rulesWith(ruleBook: RuleBook, holds: (effect: Effect) => boolean): Line[] {
  const found = new Map<string, readonly Part[]>();
  for (const { from, effect } of ruleEffects(ruleBook)) {
    const name = plainLine(from);
    if (holds(effect) && !found.has(name)) found.set(name, from);
  }
  return [...found.values()];
}
