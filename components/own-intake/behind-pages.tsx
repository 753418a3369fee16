'use client';

import type { ConsentParty } from '@/lib/domain/consent/consent-record';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { isMeasureBegun } from '@/lib/domain/told-intake/measure-words';
import { consentPart, consentsOf } from '@/lib/domain/told-intake/told-consents';
import { measureKey, toldFields } from '@/lib/domain/told-intake/told-measures';

import { sendWhole, type SentWhole } from './ask-server';
import { ConsentStep } from './consents/consent-step';
import { consentTitle } from './consents/consent-title';
import { measureNumber } from './measures/measure-place';
import { MeasureStep } from './measures/measure-step';
import { isOpenOf, openIn } from './open-parts';
import type { WhereProps } from './page-props';
import { SendPage } from './send-page';
import type { OwnIntakeDraft } from './use-own-intake';
import { SEND } from './use-place';

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

/** The page of one measure. */
function Measuring({ measure, ...where }: WhereProps & { measure: OutcomeMeasure }) {
  const { props, places, draft, sections, parties, language, at, go } = where;
  const number = measureNumber(places, at);
  const before = sections.at(-1)?.id ?? SEND;
  const [after = SEND] = parties.map((party) => consentPart[party]);
  const placeOf = (index: number, end: string): string => {
    const one = places.measures[index];
    return one === undefined ? end : measureKey(one);
  };
  return (
    <MeasureStep
      {...{ language, languages: props.languages }}
      // What another device has answered stands here only in a new form.
      key={`${measure}-${draft.contested.length}`}
      {...{ measure, number, toAsk: places.toAsk, all: places.measures.length }}
      isEnd={number === places.measures.length && after === SEND}
      fields={toldFields(draft.value, measure)}
      onAnswer={(fields) =>
        draft.answer(
          measureKey(measure),
          isMeasureBegun(fields) ? { kind: 'measure', fields } : undefined,
        )
      }
      back={() => go(placeOf(number - 2, before))}
      next={() => go(placeOf(number, after))}
      stop={() => go(after)}
    />
  );
}

async function sendAll(
  token: string,
  { flush, version }: Pick<OwnIntakeDraft, 'flush' | 'version'>,
): Promise<SentWhole['state']> {
  if (!(await flush())) return 'offline';
  return (await sendWhole(token, version())).state;
}

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

/**
 * A page behind the questions: one measure, the consents of one party, or the sending. They are asked last and weigh a third
 * of the whole, so they are no part of what a client waits for before the first question.
 */
export function BehindPage(where: WhereProps) {
  const { places, parties, at } = where;
  const measure = places.measures[measureNumber(places, at) - 1];
  if (measure !== undefined) return <Measuring {...where} measure={measure} />;
  const party = parties.find((one) => consentPart[one] === at);
  return party ? <Signing {...where} party={party} /> : <Sending {...where} />;
}
