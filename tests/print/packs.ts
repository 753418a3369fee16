import { askedQuestions } from '@/app/asked-questions';
import { askedShortScreen } from '@/app/asked-short-screen';
import { noteBlocks } from '@/lib/content/note-blocks';
import { paperWords } from '@/lib/content/paper-words';
import { ruleBook } from '@/lib/content/rule-book';
import { blankIntake } from '@/lib/domain/intake/blank-intake';
import { screen } from '@/lib/domain/screening/screen';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { sessionCard, type SessionCard } from '@/lib/domain/session-plan/session-card';
import { blankNote } from '@/lib/domain/session-record/blank-note';
import { drawFigure } from '@/lib/figures/draw-figure';
import { drawingFile } from '@/lib/figures/drawing-name';
import { sidesOf } from '@/lib/figures/drawn-side';
import { figures } from '@/lib/figures/figures';
import type { DowntimePack } from '@/lib/print/downtime-pack';

import { aCase } from '../domain/support/a-case';

/** The positions and the outlines as the build draws them. */
export const paperDrawings: ReadonlyMap<string, string> = new Map(
  figures
    .filter(({ id }) => id.startsWith('position--') || id === 'body-chart')
    .flatMap((figure) => sidesOf(figure).flatMap((side) => drawFigure(figure, side)))
    .map(({ name, svg }) => [drawingFile(name), svg]),
);

/** The card of a drafted plan. */
export function aPackCard(clientName: string, minutes = 60): SessionCard {
  const clinicalCase = aCase({
    causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }],
    contraindications: [{ id: 'ci_anticoagulant', details: [], sites: [] }],
  });
  const screening = screen({ clinicalCase, ruleBook });
  const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes });
  if (!plan) throw new Error('No plan.');
  return sessionCard({
    practice: 'Riverside Massage Practice',
    clientName,
    side: clinicalCase.affectedSide,
    confirmed: 'Tue 24 Nov 2026, Anna Weiss',
    plan,
    screening,
    clinicalCase,
    ruleBook,
  });
}

export const blanks = {
  intake: blankIntake({ questions: askedQuestions, words: paperWords }),
  note: blankNote({ blocks: noteBlocks, questions: askedShortScreen, words: paperWords }),
};

/** The pack of a day with so many cards. */
export function aPack(count: number, more: Partial<DowntimePack> = {}): DowntimePack {
  return {
    practice: 'Riverside Massage Practice',
    day: 'Tue 24 Nov 2026',
    made: 'Tue 24 Nov 2026, 07:45, by Anna Weiss',
    cards: Array.from({ length: count }, (_, index) => {
      const card = aPackCard(`Client${index} Silva`);
      return { time: index % 7 === 6 ? '' : '09:30', client: card.client, card };
    }),
    without: [{ time: '10:00', client: 'Bo L.', why: 'The plan is not confirmed' }],
    blanks,
    ...more,
  };
}
