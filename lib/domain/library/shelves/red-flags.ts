import type { RedFlag } from '../../screening/red-flag';
import type { Answer, ClinicalCase } from '../../shared/clinical-case';
import type { RuleBook } from '../../shared/rule-book';
import { rowsFromFlag } from '../follows-from';
import { levelName, levelWords } from '../level-words';
import { linksOf } from '../links';
import { PROBE_DAY, probe } from '../probe';
import { fact, joined, listOf, type Line, type Section } from '../section';
import { shelf } from '../shelf';

function about(flag: RedFlag): Section {
  return {
    kind: 'facts',
    title: 'What it is',
    facts: [
      ...fact('Asked as', flag.ask),
      ...fact('Points to', flag.pointsTo),
      ...fact('For the therapist', flag.therapistNote),
      ...fact(
        'Asked',
        flag.starred
          ? 'At the intake, and in the short screen before every session'
          : 'At the intake, and whenever the full screen is due',
      ),
      ...fact('In private', flag.privateQuestion && 'On the client’s own screen, or in private'),
    ],
  };
}

function answered(flag: RedFlag, answer: Answer, more: Partial<ClinicalCase>, ruleBook: RuleBook) {
  const { findings } = probe(ruleBook, { redFlags: { [flag.id]: answer }, ...more });
  const own = findings.find(({ rule }) => rule === flag.id);
  return own ? levelWords(own) : 'raises nothing';
}

function worseLines(flag: RedFlag, ruleBook: RuleBook): Line[] {
  const others = flag.worseWith?.anyOf ?? [];
  const links = linksOf(ruleBook);
  return others.length === 0
    ? []
    : [[`${levelName('emergency')} together with: `, ...joined(others.map(links.rule), '; ')]];
}

function answerLines(flag: RedFlag, ruleBook: RuleBook): Line[] {
  const cleared = { clearances: [{ for: flag.id, by: '', date: PROBE_DAY }] };
  const yes = answered(flag, 'yes', {}, ruleBook);
  const painless = answered(flag, 'yes', { noPain: true }, ruleBook);
  const withPaper = answered(flag, 'yes', cleared, ruleBook);
  const bothSides = answered(flag, 'no', { affectedSide: 'both' }, ruleBook);
  const byFacts = answered(flag, 'no', { firstEpisode: true, seenByDoctor: false }, ruleBook);
  const nothing = 'raises nothing';
  return [
    [`Yes: ${yes}.`],
    [`Not sure: ${answered(flag, 'not_sure', {}, ruleBook)}.`],
    ...(painless === yes ? [] : [[`Yes, without any pain: ${painless}.`]]),
    ...worseLines(flag, ruleBook),
    ...(withPaper === yes ? [] : [[`Yes, with a clearance: ${withPaper}.`]]),
    ...(bothSides === nothing ? [] : [[`No, with pain on both sides: ${bothSides}.`]]),
    ...(byFacts === nothing
      ? []
      : [[`No, in a first episode that no doctor has seen: ${byFacts}.`]]),
  ];
}

/** The text that the therapist sees: the flag's own, or that of its level. */
function actionOf(flag: RedFlag): string {
  return flag.ownAction ?? flag.level;
}

export const redFlagShelf = shelf<RedFlag>({
  kind: 'red_flag',
  one: 'Red flag',
  many: 'Red flags',
  isReviewed: true,
  items: ({ ruleBook }) => ruleBook.redFlags,
  id: ({ id }) => id,
  name: ({ pointsTo }) => pointsTo,
  code: ({ id }) => id.toUpperCase().replaceAll('_', '-'),
  aliases: ({ aliases }) => aliases,
  sort: ({ level, starred }) =>
    starred ? `${levelName(level)}, asked before every session` : levelName(level),
  summary: ({ ask }) => ask,
  sourced: (item) => item,
  facts: (flag) => [about(flag)],
  rules: (flag, { ruleBook, dispositions }) => [
    ...listOf('The screening says', answerLines(flag, ruleBook)),
    ...listOf('It raises as well', rowsFromFlag(flag.id, ruleBook)),
    ...listOf(
      'What the therapist does',
      dispositions
        .filter(({ id }) => id === actionOf(flag))
        .map(({ id, title }) => [{ ref: { kind: 'disposition' as const, id }, text: title }]),
    ),
  ],
});
