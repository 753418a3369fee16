import Link from 'next/link';
import type { ReactNode } from 'react';

import { SideBadge } from '@/components/body-map/side-badge';
import { Stat } from '@/components/ui/stat';
import type { AffectedSide } from '@/lib/domain/anatomy/side';
import type { GlanceLimit } from '@/lib/domain/screening/glance-limits';

import { RedLines } from './red-lines';

export interface GlanceCardProps {
  screeningHref: string;
  side: AffectedSide | null;
  causes: { name: string; confirmedBy: string | null }[];
  /** In words; null until the rules have spoken. */
  phase: string | null;
  pain: { back: number | null; leg: number | null };
  /** Null until an intake is signed. */
  redLines: GlanceLimit[] | null;
  lastDone: { when: string; href: string; lines: string[]; response: string | null } | null;
  sheet: { name: string; href: string; items: string[] } | null;
}

const painWords = (pain: number | null): string => (pain === null ? 'not asked' : `${pain} of 10`);

/** The chart at one glance: who, where, what must not happen, what was done, what is at home. */
export function GlanceCard(props: GlanceCardProps) {
  const { side, causes, phase, pain } = props;
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-[1fr_1fr]">
      <dl className="border-t-2 border-ink">
        <Stat label="Side">{side ? <SideBadge side={side} /> : <Unknown />}</Stat>
        <Stat label="Suspected cause">
          {causes.length > 0 ? <Causes causes={causes} /> : <Unknown />}
        </Stat>
        <Stat label="Phase">{phase ?? <Unknown />}</Stat>
        <Stat label="Pain at intake">
          Back {painWords(pain.back)}, leg {painWords(pain.leg)}
        </Stat>
        <Stat label="Last done">
          {props.lastDone ? <LastDone {...props.lastDone} /> : 'No session yet'}
        </Stat>
        <Stat label="Sheet at home">{props.sheet ? <Sheet {...props.sheet} /> : 'None'}</Stat>
      </dl>
      <RedLines lines={props.redLines} href={props.screeningHref} />
    </div>
  );
}

function Unknown() {
  return <span className="text-quiet">Not recorded yet</span>;
}

function Causes({ causes }: Pick<GlanceCardProps, 'causes'>) {
  return (
    <ul>
      {causes.map(({ name, confirmedBy }) => (
        <li key={name}>
          {name}
          {confirmedBy ? <span className="block text-14 text-quiet">{confirmedBy}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function Record({ name, href, children }: { name: string; href: string; children: ReactNode }) {
  return (
    <>
      <Link href={href} className="inline-flex min-h-11 items-center text-link">
        {name}
      </Link>
      <ul className="text-16">{children}</ul>
    </>
  );
}

function LastDone({ when, href, lines, response }: NonNullable<GlanceCardProps['lastDone']>) {
  return (
    <Record name={when} href={href}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {response ? <li className="text-quiet">Response: {response}</li> : null}
    </Record>
  );
}

function Sheet({ name, href, items }: NonNullable<GlanceCardProps['sheet']>) {
  return (
    <Record name={name} href={href}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </Record>
  );
}
