'use client';

import Link from 'next/link';
import { Fragment } from 'react';

import { SideBadge } from '@/components/body-map/side-badge';
import { hasWords, type NextTimeWords } from '@/components/session-record/for-next-time';
import { Stat } from '@/components/ui/stat';
import { Tag } from '@/components/ui/tag';
import type { AffectedSide } from '@/lib/domain/anatomy/side';
import type { PainScore } from '@/lib/domain/session-record/pain-trend';
import type { GlanceLimit } from '@/lib/domain/screening/glance-limits';

import { FromHomeLine, type FromHomeWords } from './from-home-line';
import { isCrowded, RedLines } from './red-lines';

export interface GlanceCardProps {
  screeningHref: string;
  /** Today's questions, and where they are; null until an intake is signed, and where the next step says the same. */
  dayCheck: { words: string; why: string | null; href: string; isOpen: boolean } | null;
  side: AffectedSide | null;
  causes: { name: string; confirmedBy: string | null }[];
  /** In words, with how long it lasts; null until the rules have spoken. */
  phase: { name: string; span: string } | null;
  /** Scores in the order of time, with what the change means; empty where it was never asked. */
  pain: { place: string; scores: PainScore[]; change: string | null }[];
  /** How far the course of care has come; null before its first session. */
  course: string | null;
  /** Null until an intake is signed. */
  redLines: GlanceLimit[] | null;
  /** What is otherwise than when the last session was planned; null before the first one. */
  changed: { since: string; lines: string[] } | null;
  lastDone: { when: string; href: string; lines: string[]; response: string | null } | null;
  /** What the last session left for this one. */
  nextTime: NextTimeWords | null;
  sheet: {
    name: string;
    href: string;
    items: string[];
    /** What the client's page no longer shows of it; null while all of it stands. */
    warning: string | null;
  } | null;
  fromHome: FromHomeWords | null;
}

/** Tall enough for a finger, also where it takes two lines, without parting the lines around it. */
const linkStyle = '-my-2.5 inline-block py-2.5 text-link';

/** The chart at one glance: who, where, what must not happen, what was done, what is at home. */
export function GlanceCard(props: GlanceCardProps) {
  const { side, causes, phase, pain, changed } = props;
  // Without a last session the left column is the shorter one.
  const isLong = isCrowded(props.redLines) && props.lastDone === null;
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-[8fr_7fr]">
      <dl className="border-t-2 border-ink">
        <Stat layout="narrow" label="Side">
          {side ? <SideBadge side={side} /> : <Unknown />}
        </Stat>
        <Stat layout="narrow" label="Suspected cause">
          <Causes causes={causes} />
        </Stat>
        <Stat layout="narrow" label="Phase">
          {phase ? (
            <>
              {phase.name} <span className="text-14 text-quiet">{phase.span}</span>
            </>
          ) : (
            <Unknown />
          )}
        </Stat>
        <Stat layout="narrow" label="Pain, 0 to 10" note={props.course}>
          <Pain pain={pain} />
        </Stat>
        <Stat layout="narrow" label="Last done">
          {props.lastDone ? <LastDone {...props.lastDone} /> : 'No session yet'}
        </Stat>
        <NextTime words={props.nextTime} />
        <Changed changed={changed} />
        {isLong ? <Rest {...props} /> : null}
      </dl>
      <div className="grid content-start gap-5">
        <RedLines lines={props.redLines} href={props.screeningHref} />
        {isLong ? null : (
          <dl className="border-t border-rule">
            <Rest {...props} />
          </dl>
        )}
      </div>
    </div>
  );
}

/** What stands under the red lines, or beside them where they are many: the card is to fit on a tablet. */
function Rest({
  dayCheck,
  sheet,
  fromHome,
}: Pick<GlanceCardProps, 'dayCheck' | 'sheet' | 'fromHome'>) {
  return (
    <>
      <DayCheck check={dayCheck} />
      <Stat layout="narrow" label="Sheet at home">
        {sheet ? <Record {...sheet} holds={sheet.items} /> : 'None'}
        {sheet?.warning ? <p className="font-semibold text-stop">{sheet.warning}</p> : null}
      </Stat>
      <FromHomeLine told={fromHome} />
    </>
  );
}

/** Of a long course the start and the last few: what lies between is in the records. */
const LAST = 3;

function trendOf(scores: readonly PainScore[]): (PainScore | null)[] {
  if (scores.length <= LAST + 2) return [...scores];
  return [...scores.slice(0, 1), null, ...scores.slice(-LAST)];
}

/** What a score is called: the first at the intake, and those of the last session. Others lie between. */
function momentOf({ at }: PainScore, later: readonly (PainScore | null)[]): string {
  if (at === 'intake') return 'intake';
  if (at === 'after') return 'after';
  return later.some((one) => one?.at === 'before') ? '' : 'last session';
}

/** "Leg: intake 7 → 5 → last session 4 → after 3", and what the change means. */
function Pain({ pain }: Pick<GlanceCardProps, 'pain'>) {
  if (pain.length === 0) return <Unknown />;
  return (
    <ul>
      {pain.map(({ place, scores, change }) => (
        <li key={place}>
          {place}{' '}
          <span className="font-semibold tabular-nums">
            {trendOf(scores).map((one, index, all) => (
              <Fragment key={index}>
                {index === 0 ? null : (
                  <>
                    <span aria-hidden> → </span>
                    <span className="sr-only">, then </span>
                  </>
                )}
                {one ? (
                  <>
                    <span className="text-14 font-normal text-quiet">
                      {momentOf(one, all.slice(index + 1))}
                    </span>{' '}
                    {one.score}
                  </>
                ) : (
                  <>
                    <span aria-hidden>…</span>
                    <span className="sr-only">others</span>
                  </>
                )}
              </Fragment>
            ))}
          </span>
          {change ? <span className="block text-14 text-quiet">{change}</span> : null}
        </li>
      ))}
    </ul>
  );
}

const CHANGES = 4;

function Changed({ changed }: Pick<GlanceCardProps, 'changed'>) {
  if (!changed) return null;
  const { since, lines } = changed;
  const rest = lines.length - CHANGES;
  return (
    <Stat layout="narrow" label="Changed since">
      {lines.length === 0 ? `Nothing since ${since}` : null}
      <ul className="text-16">
        {lines.slice(0, CHANGES).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {rest > 0 ? <li>and {rest} more</li> : null}
      </ul>
    </Stat>
  );
}

function DayCheck({ check }: { check: GlanceCardProps['dayCheck'] }) {
  if (!check) return null;
  const { words, why, href, isOpen } = check;
  return (
    <Stat layout="narrow" label="Asked today" note={why}>
      <Link href={href} className={linkStyle}>
        {isOpen ? <Tag tone="limits">{words}</Tag> : words}
      </Link>
    </Stat>
  );
}

function NextTime({ words }: { words: NextTimeWords | null }) {
  if (!words || !hasWords(words)) return null;
  const { repeat, tell } = words;
  return (
    <Stat
      layout="narrow"
      label="From last time"
      note={repeat.length > 0 ? `Repeat: ${repeat.join('; ')}` : null}
    >
      {tell === '' ? 'Repeat what is named below' : <span dir="auto">{tell}</span>}
    </Stat>
  );
}

function Unknown() {
  return <span className="text-quiet">Not recorded yet</span>;
}

function Causes({ causes }: Pick<GlanceCardProps, 'causes'>) {
  if (causes.length === 0) return <Unknown />;
  return (
    <ul>
      {causes.map(({ name, confirmedBy }) => (
        <li key={name}>
          {name}
          {confirmedBy ? (
            <>
              {' '}
              <span className="inline-block text-14 text-quiet">{confirmedBy}</span>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A link to the record itself, and what it holds in one or two lines. */
function Record({ name, href, holds }: { name: string; href: string; holds: string[] }) {
  return (
    <>
      <Link href={href} className={linkStyle}>
        {name}
      </Link>
      <span className="block text-16">{holds.join('; ')}</span>
    </>
  );
}

function LastDone({ when, href, lines, response }: NonNullable<GlanceCardProps['lastDone']>) {
  return (
    <>
      <Record name={when} href={href} holds={lines} />
      {response ? <span className="block text-16 text-quiet">Response: {response}</span> : null}
    </>
  );
}
