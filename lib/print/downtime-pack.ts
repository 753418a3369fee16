import { setImmediate as nextTurn } from 'node:timers/promises';

import { clientSideOf, type BodyView } from '@/lib/domain/anatomy/picture-sides';
import { sideWords } from '@/lib/domain/anatomy/side-words';
import type { BlankSection } from '@/lib/domain/intake/blank-intake';
import type { SessionCard } from '@/lib/domain/session-plan/session-card';
import type { BlankNote } from '@/lib/domain/session-record/blank-note';
import { figures } from '@/lib/figures/figures';
import { drawingFile, drawingName } from '@/lib/figures/drawing-name';
import type { Printable } from '@/lib/print/printable-text';
import { drawingsOfCard, setSessionCard, type SetCard } from '@/lib/print/session-card';
import { setPrintable } from '@/lib/print/set-printable';
import { blankIntakeModule } from '@/lib/print/templates/blank-intake';
import { blankNoteModule } from '@/lib/print/templates/blank-note';
import { downtimePackTemplate } from '@/lib/print/templates/downtime-pack';
import { cardModule } from '@/lib/print/templates/session-card';
import { noteModule } from '@/lib/print/templates/soap-note';
import type { PaperSize } from '@/lib/print/typst-compiler';

const FIT = { sizes: [12], pagesMax: 1 } as const;

/** Somebody who comes today, by first name and initial; `time` is empty where no time is agreed. */
export interface Coming {
  time: string;
  client: string;
}

export interface DowntimePack {
  practice: string;
  /** "Tue 24 Nov 2026" */
  day: string;
  /** "Tue 24 Nov 2026, 07:45, by Anna Weiss" */
  made: string;
  cards: readonly (Coming & { card: SessionCard })[];
  /** Those who come and have no card, each with why. */
  without: readonly (Coming & { why: string })[];
  /** A blank intake and a blank note; null in a pack that goes on from another. */
  blanks: { intake: readonly BlankSection[]; note: BlankNote } | null;
}

export interface PrintedPack {
  pack: DowntimePack;
  paper: PaperSize;
  /** The drawings that there are, by their file's name. */
  drawings: ReadonlyMap<string, string>;
}

const chart = figures.find(({ id }) => id === 'body-chart');
const VIEWS: Readonly<Record<BodyView, string>> = { back: 'From behind', front: 'From the front' };

/** The outlines to draw on, with the client's own side at either edge of the picture. */
const outlines = (chart?.panels ?? []).map((panel) => {
  const view = panel.id === 'back' ? 'back' : 'front';
  return {
    title: VIEWS[view],
    left: sideWords[clientSideOf(view, 'left')],
    right: sideWords[clientSideOf(view, 'right')],
    file: drawingFile(chart ? drawingName(chart, panel, 'none') : ''),
    alt: panel.alt,
  };
});

/** The names of the drawings that a pack has. */
export const drawingsOfPack = ({ cards }: DowntimePack): string[] => [
  ...new Set([
    ...cards.flatMap(({ card }) => drawingsOfCard(card)),
    ...outlines.map(({ file }) => file),
  ]),
];

interface FittedCard extends Coming {
  minutes: number;
  printed: Pick<SetCard, 'data' | 'way' | 'mapFiles'>;
}

/** Each card is fitted to its page by itself, and others get their turn in between: a full day takes seconds. */
async function fitted({ pack, paper, drawings }: PrintedPack, signal?: AbortSignal) {
  const cards: FittedCard[] = [];
  for (const { card, ...who } of pack.cards) {
    await nextTurn();
    signal?.throwIfAborted();
    const { data, way, mapFiles } = setSessionCard({ card, paper, drawings });
    cards.push({ ...who, minutes: card.minutes, printed: { data, way, mapFiles } });
  }
  return cards;
}

function dataOf(
  { pack, drawings }: PrintedPack,
  cards: readonly FittedCard[],
  { text }: Printable,
): object {
  return {
    practice: text(pack.practice),
    day: pack.day,
    made: text(pack.made),
    cards: cards.map(({ time, client, minutes, printed: { data, way } }) => ({
      ...{ time, client: text(client), words: `${minutes}` },
      ...{ card: data, size: way.size, pictureWidth: way.pictures.width, mapWidth: way.aside },
    })),
    without: pack.without.map(({ time, client, why }) => ({
      ...{ time, client: text(client), words: why },
    })),
    hasBlanks: pack.blanks !== null,
    sections: pack.blanks?.intake ?? [],
    note: pack.blanks?.note ?? {},
    outlines: outlines
      .filter(({ file }) => drawings.has(file))
      .map((one) => ({ ...one, file: `/${one.file}` })),
  };
}

/**
 * A day's papers for the time in which the program cannot be reached, as one PDF/UA-1: every document begins on a page of
 * its own and is numbered by itself. Throws what `signal` was aborted with.
 */
export async function renderDowntimePack(
  printed: PrintedPack,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const cards = await fitted(printed, signal);
  await nextTurn();
  return setPrintable({
    template: downtimePackTemplate,
    paper: printed.paper,
    files: {
      ...Object.fromEntries(printed.drawings),
      ...Object.assign({}, ...cards.map((one) => one.printed.mapFiles)),
      'card.typ': cardModule,
      'note.typ': noteModule,
      'blank-intake.typ': blankIntakeModule,
      'blank-note.typ': blankNoteModule,
    },
    fit: FIT,
    data: (words) => dataOf(printed, cards, words),
  });
}
