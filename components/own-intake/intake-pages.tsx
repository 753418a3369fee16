'use client';

import { useState } from 'react';

import { homeWording } from '@/lib/content/home-consent-wording';
import type { ConsentParty } from '@/lib/domain/consent/consent-record';
import { missingIn, type ToldMissing } from '@/lib/domain/told-intake/missing-in';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { consentPart, consentProblems, consentsOf } from '@/lib/domain/told-intake/told-consents';
import type { ToldSection } from '@/lib/domain/told-intake/told-question';

import { sendWhole, type SentWhole } from './ask-server';
import { ConsentStep, consentTitle } from './consents/consent-step';
import type { IntakePageProps } from './intake-props';
import {
  firstMeasure,
  lastMeasure,
  MeasureAt,
  measureNumber,
  type MeasurePlaces,
} from './measures/measure-place';
import type { problemsByQuestion } from './problem-words';
import { SectionPage, Steps } from './section-page';
import { SendPage } from './send-page';
import type { OwnIntakeDraft } from './use-own-intake';
import { SEND } from './use-place';

type Problems = ReturnType<typeof problemsByQuestion>;

/** What keeps a section open: an answer that is missing, or one that cannot be taken as it is. */
export function openIn(section: ToldSection, answers: ToldAnswers, problems: Problems): string[] {
  return [
    ...missingIn(section, answers).map(({ question }) => question),
    ...section.questions.filter(({ id }) => problems.has(id)).map(({ id }) => id),
  ];
}

export interface BodyProps {
  props: IntakePageProps;
  draft: OwnIntakeDraft;
  problems: Problems;
  sections: readonly ToldSection[];
  places: MeasurePlaces;
  /** Who signs here, each on a page of their own behind the questions. */
  parties: readonly ConsentParty[];
  own: IntakePageProps['languages'][IntakePageProps['language']];
  language: IntakePageProps['language'];
  at: string;
  go: (section: string) => void;
}

/** The parts that are counted, by name: the sections, and the consents of each party. Measures are counted apart. */
export const partsOf = ({
  sections,
  parties,
}: Pick<BodyProps, 'sections' | 'parties'>): string[] => [
  ...sections.map(({ id }) => id),
  ...parties.map((party) => consentPart[party]),
];

/** Whether a party has not said all, or not signed. */
const isOpenOf = (answers: ToldAnswers, party: ConsentParty): boolean =>
  consentProblems(consentsOf(answers, party), { party, wording: homeWording }).length > 0;

/** The page of the first party that has not signed off; null: all have. */
export function firstConsents(
  parties: readonly ConsentParty[],
  answers: ToldAnswers,
): string | null {
  const open = parties.find((party) => isOpenOf(answers, party));
  return open === undefined ? null : consentPart[open];
}

async function sendAll(
  token: string,
  { flush, version }: Pick<OwnIntakeDraft, 'flush' | 'version'>,
): Promise<SentWhole['state']> {
  if (!(await flush())) return 'offline';
  return (await sendWhole(token, version())).state;
}

type WhereProps = BodyProps & { back: (() => void) | null; next: () => void; isLast: boolean };

/** The end, with the way to every page that lacks something. */
function Sending({ props, draft, problems, sections, parties, own, go, back }: WhereProps) {
  const open = sections.filter((one) => openIn(one, draft.value, problems).length > 0);
  const unsigned = parties.filter((party) => isOpenOf(draft.value, party));
  const isMinor = parties.length > 1;
  const unfinished = [
    ...open.map(({ id, title }) => ({ id, title })),
    ...unsigned.map((party) => ({
      ...{ id: consentPart[party], title: consentTitle(own, { party, isMinor }) },
    })),
  ];
  return (
    <SendPage
      words={own.words}
      unfinished={unfinished.map((one) => ({ ...one, open: () => go(one.id) }))}
      send={() => sendAll(props.token, draft)}
      back={back ?? (() => undefined)}
    />
  );
}

/** One section of questions. */
function Asking({
  section,
  ...where
}: WhereProps & {
  section: ToldSection;
}) {
  const { props, draft, problems, own, back, next, isLast } = where;
  const [shown, setShown] = useState<Readonly<Record<string, ToldMissing>>>({});
  const answers = draft.value;
  const goOn = () => {
    const missing = missingIn(section, answers);
    setShown(Object.fromEntries(missing.map((one) => [one.question, one.missing])));
    const [first] = openIn(section, answers, problems);
    if (first === undefined) return next();
    // Once the error stands there.
    setTimeout(() => document.getElementById(first)?.focus());
  };
  return (
    <>
      <SectionPage
        {...{ section, answers, own, props, problems }}
        missing={shown}
        answer={draft.answer}
      />
      <Steps words={own.words.form} back={back} next={goOn} isLast={isLast} />
    </>
  );
}

/** The consents of one party, behind the questions and the measures. */
function Signing({ party, ...where }: WhereProps & { party: ConsentParty }) {
  const { draft, parties, own, language, back, next, isLast } = where;
  return (
    <ConsentStep
      // After two devices were put together the box shows what was chosen.
      key={`${party} ${draft.contested.length}`}
      {...{ party, own, language, next, isLast, isMinor: parties.length > 1 }}
      told={consentsOf(draft.value, party)}
      answer={(told) => draft.answer(consentPart[party], told)}
      back={back ?? (() => undefined)}
    />
  );
}

/**
 * The pages before and behind a page. The measures stand between the questions and the consents: one comes into them at
 * their first, and back into them at their last.
 */
function aroundOf({ sections, parties, places, at }: BodyProps): {
  before?: string;
  after: string;
} {
  const questions = sections.map(({ id }) => id);
  const consents = parties.map((party) => consentPart[party]);
  const first = firstMeasure(places);
  const last = lastMeasure(places);
  const ends = first === null || last === null ? [] : [...new Set([first, last])];
  const pages = [...questions, ...ends, ...consents, SEND];
  const index = pages.includes(at) ? pages.indexOf(at) : pages.length - 1;
  const before = pages[index - 1];
  return { ...(before !== undefined && { before }), after: pages[index + 1] ?? SEND };
}

/** The page where the client is: a section, a measure, the consents of one party, or the sending behind them. */
export function Body(body: BodyProps) {
  const { props, draft, sections, parties, places, language, at, go } = body;
  const [signing = SEND] = parties.map((party) => consentPart[party]);
  if (measureNumber(places, at) > 0) {
    const { languages } = props;
    const ends = { before: sections.at(-1)?.id ?? SEND, after: signing };
    return <MeasureAt {...{ places, at, draft, go, languages, language }} {...ends} />;
  }
  const { before, after } = aroundOf(body);
  const where: WhereProps = {
    ...body,
    back: before === undefined ? null : () => go(before),
    next: () => go(after),
    isLast: after === SEND,
  };
  const section = sections.find(({ id }) => id === at);
  if (section) return <Asking {...where} section={section} />;
  const party = parties.find((one) => consentPart[one] === at);
  return party ? <Signing {...where} party={party} /> : <Sending {...where} />;
}
