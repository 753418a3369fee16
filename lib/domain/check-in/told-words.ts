import type { RuleNames } from '../shared/rule-names';
import type {
  AnsweredContent,
  CheckInContent,
  PaperPainContent,
  StopReason,
  WorseAfter,
} from './check-in';

const worseWords: Readonly<Record<WorseAfter, string>> = {
  no: 'not worse after the exercises',
  up_to_a_day: 'worse after, up to a day',
  longer: 'worse after, for more than a day',
};

/** Why somebody stopped, for the practice. */
export const stopWords: Readonly<Record<StopReason, string>> = {
  sharp_pain: 'sharp pain',
  further_down: 'tingling, numbness or pain further down the leg',
  more_than_3: 'more than 3 out of 10',
  unwell: 'felt faint or unwell',
  danger: 'said that it is an emergency',
  other: 'another reason',
};

function painLine({ back, leg }: { back: number | null; leg: number | null }): string[] {
  const said = [
    ...(back === null ? [] : [`back ${back}`]),
    ...(leg === null ? [] : [`leg ${leg}`]),
  ];
  return said.length > 0 ? [`Pain ${said.join(', ')}`] : [];
}

const score = (value: number | null): string => (value === null ? 'not said' : String(value));

/** "pain before 5, after 3" */
export const paperPainWords = ({ before, after }: Omit<PaperPainContent, 'kind'>): string =>
  `pain before ${score(before)}, after ${score(after)}`;

function answeredLines(
  { pain, worse, worseAfter, dangers, question }: AnsweredContent,
  names: Pick<RuleNames, 'item' | 'rule'>,
): string[] {
  const after = worseAfter === null ? '' : ` (${names.item(worseAfter)})`;
  return [
    ...painLine(pain),
    ...(worse === null ? [] : [`${capital(worseWords[worse])}${after}`]),
    ...dangers.map((flag) => `Danger sign: ${names.rule(flag)}`),
    ...(question === '' ? [] : [`Asks: ${question}`]),
  ];
}

/** What a client told, in lines for the practice. The client's own words come last. */
export function toldLines(
  content: CheckInContent,
  names: Pick<RuleNames, 'item' | 'rule'>,
): string[] {
  switch (content.kind) {
    case 'done':
      return [`${names.item(content.item)}: ${content.isDone ? 'done' : 'not done after all'}`];
    case 'stopped':
      return [`Stopped ${names.item(content.item)}: ${stopWords[content.reason]}`];
    case 'paper_pain':
      return [`On paper: ${paperPainWords(content)}`];
    case 'check_in':
      return answeredLines(content, names);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
