import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { screen } from '@/lib/domain/screening/screen';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { lineWords } from '@/lib/domain/session-plan/line-words';
import { sessionCard } from '@/lib/domain/session-plan/session-card';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { sides } from '@/lib/domain/anatomy/side';
import { drawFigure } from '@/lib/figures/draw-figure';
import { drawingFile } from '@/lib/figures/drawing-name';
import { sidesOf } from '@/lib/figures/drawn-side';
import { figures } from '@/lib/figures/figures';
import { mapsOfCard } from '@/lib/print/card-maps';
import { drawingsOfCard, renderSessionCard, setSessionCard } from '@/lib/print/session-card';

import { aCase } from '../domain/support/a-case';
import { readKept } from './keep-paper';
import { compact, readPdf } from './read-pdf';

/** The positions as the build draws them. */
const drawings = new Map(
  figures
    .filter(({ id }) => id.startsWith('position--'))
    .flatMap((figure) => sidesOf(figure).flatMap((side) => drawFigure(figure, side)))
    .map(({ name, svg }) => [drawingFile(name), svg]),
);

function aCard(changes: Partial<ClinicalCase> = {}, { minutes = 60, name = 'Maria Silva' } = {}) {
  const clinicalCase = aCase({
    causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }],
    ...changes,
  });
  const screening = screen({ clinicalCase, ruleBook });
  const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes });
  if (!plan) throw new Error('No plan.');
  const card = sessionCard({
    practice: 'Riverside Massage Practice',
    clientName: name,
    side: clinicalCase.affectedSide,
    confirmed: 'Tue 24 Nov 2026, Anna Weiss',
    plan,
    screening,
    clinicalCase,
    ruleBook,
  });
  return { card, plan };
}

const printed = async (args: Parameters<typeof aCard>, paper: 'a4' | 'letter' = 'a4') => {
  const { card, plan } = aCard(...args);
  const bytes = renderSessionCard({ card, paper, drawings });
  const keep = process.env['FASCICLE_KEEP_PAPER'];
  if (keep) writeFileSync(`${keep}/session-card-${card.side}-${paper}.pdf`, bytes);
  return { card, plan, pdf: await readPdf(bytes) };
};

const LEFT_AND_RIGHT = 'L and R are the client’s own left and right.';

/** A line that is on no muscle of the map. */
const nowhere = { muscle: 'none', side: 'left', pressure: 1, minutes: 1 } as unknown as PlanLine;

/** The same plan with so many lines. */
function withLines(count: number, name = 'Maria Silva') {
  const { card } = aCard({ affectedSide: 'both' }, { minutes: 90, name });
  const lines = Array.from({ length: count }, (_, index) => card.lines[index % card.lines.length]);
  return { ...card, lines: lines.flatMap((line) => line ?? []) };
}

describe('the plan on the body, on a session card', () => {
  it.each(sides)('has every line by its number and the client’s own side, %s', async (side) => {
    const { card } = aCard({ affectedSide: side }, { minutes: 30 });
    const { pdf, way } = setSessionCard({ card, paper: 'a4', drawings });
    expect(way.aside).toBeGreaterThan(0);
    const { pages, alts } = await readKept(pdf, `session-card-map-${side}`);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(compact(LEFT_AND_RIGHT));
    const alt = alts.find((one) => one.startsWith('The client from behind. Lines')) ?? '';
    card.lines.forEach(({ title, planned }, index) => {
      expect(alt).toContain(`${index + 1} ${title}`);
      expect(title).toContain(planned.side);
    });
  });

  it('is drawn from the lines: the other side is another picture, no line is none', () => {
    const pictureOf = (side: 'left' | 'right') => mapsOfCard(aCard({ affectedSide: side }).card);
    expect(pictureOf('left')[0]?.svg).not.toBe(pictureOf('right')[0]?.svg);
    expect(pictureOf('left')).toEqual(pictureOf('left'));
    expect(mapsOfCard({ lines: [], pointBounds: [] })).toEqual([]);
  });

  it('opens the view that shows a muscle, and only such views', () => {
    const { card } = aCard();
    const [line] = card.lines;
    if (!line) throw new Error('No line.');
    const psoas = { ...line, planned: { ...line.planned, muscle: 'psoas_major' as const } };
    expect(mapsOfCard({ ...card, lines: [psoas] }).map(({ words }) => words)).toEqual([
      `The client from in front: ${LEFT_AND_RIGHT}`,
    ]);
    expect(mapsOfCard({ ...card, lines: [line, psoas] })).toHaveLength(2);
  });

  it.each([4, 12, 20, 40])(
    'is left out before a second page, smaller type or smaller positions: %d lines',
    async (count) => {
      const card = withLines(count);
      const { pdf, way } = setSessionCard({ card, paper: 'a4', drawings });
      // Without a line on the body nothing competes for the page.
      const plain = card.lines.map((line) => ({ ...line, planned: nowhere }));
      const without = setSessionCard({ card: { ...card, lines: plain }, paper: 'a4', drawings });
      expect(way).toEqual({ ...without.way, aside: way.aside });
      expect(way.aside > 0).toBe(count === 4);
      const { pages, alts } = await readKept(pdf, `session-card-${count}-lines`);
      expect(pages).toHaveLength(1);
      expect(alts.some((alt) => alt.startsWith('The client'))).toBe(way.aside > 0);
      for (const { title } of card.lines) expect(pages[0]).toContain(compact(title));
    },
  );

  it('stands beside a name that is written from the right', async () => {
    const { card } = aCard({ affectedSide: 'right' }, { minutes: 30, name: 'عبد الرحمن الخطيب' });
    const { pdf, way } = setSessionCard({ card, paper: 'letter', drawings });
    expect(way.aside).toBeGreaterThan(0);
    const { pages, alts } = await readKept(pdf, 'session-card-right-to-left');
    expect(pages).toHaveLength(1);
    expect(alts.join()).toContain('1 ');
    expect(pages[0]).toContain(compact(LEFT_AND_RIGHT));
  });
});

describe('the session card', () => {
  it.each(sides)('says on one page who, the %s side, every line and phase', async (side) => {
    const { plan, pdf } = await printed([{ affectedSide: side }]);
    expect(pdf.pages).toHaveLength(1);
    const [page = ''] = pdf.pages;
    expect(page).toContain(compact(`Maria S., ${plan.minutes} minutes`));
    expect(page).toContain(compact(side === 'left' ? 'Left' : 'Right'));
    for (const line of plan.lines) {
      expect(page).toContain(compact(lineWords(line, ruleBook).title));
      expect(page).toContain(compact(lineWords(line, ruleBook).detail));
    }
    expect(page).toContain(compact(`Specific work ${plan.phases.specific} min`));
    const limited = plan.lines.flatMap((line, index) =>
      line.technique === 'post_isometric_relaxation' ? [index + 1] : [],
    );
    expect(limited).not.toEqual([]);
    // A limit of single lines is said once, with their numbers, and each of them is marked.
    expect(page).toContain(
      compact(`* ${limited.join(', ')}: While irritable, no forceful hip bend across the midline`),
    );
    for (const number of limited) {
      const { title } = lineWords(plan.lines[number - 1] as PlanLine, ruleBook);
      expect(page).toContain(compact(`${number}. ${title} *`));
    }
    expect(page).not.toContain('Silva');
    expect(pdf.title).toBe('Session card');
    expect(pdf.isTagged).toBe(true);
    expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('has the limits in words and a picture of each position', async () => {
    const { card, pdf } = await printed(
      [{ contraindications: [{ id: 'ci_anticoagulant', details: [], sites: [] }] }],
      'letter',
    );
    expect(pdf.sizes).toEqual([[612, 792]]);
    expect(card.redLines.length).toBeGreaterThan(0);
    for (const { head } of card.redLines) expect(pdf.pages[0]).toContain(compact(head));
    expect(drawingsOfCard(card).length).toBeGreaterThan(0);
    for (const file of drawingsOfCard(card)) expect(drawings.has(file)).toBe(true);
    for (const { words } of card.positions) expect(pdf.pages[0]).toContain(compact(words));
  });

  it('shows side-lying with the side up that is worked', () => {
    const { card } = aCard({ affectedSide: 'right' });
    for (const { position, side, words } of card.positions)
      if (position === 'side_lying') expect(words).toContain(`${side} side up`);
  });

  it('marks a must, and prints what the plan had to do without', async () => {
    const { card } = aCard();
    const [first, ...rest] = card.lines;
    if (!first) throw new Error('No line.');
    const marked = {
      ...card,
      lines: [{ ...first, isMust: true }, ...rest],
      notes: ['Left out: Soleus, left. Varicose veins.'],
    };
    const { pages } = await readPdf(renderSessionCard({ card: marked, paper: 'a4', drawings }));
    expect(pages[0]).toContain(compact(`1. ${first.title} must`));
    expect(pages[0]).toContain(compact('Left out: Soleus, left. Varicose veins.'));
  });

  it('still fits one page with ninety minutes on both sides', async () => {
    const { pdf } = await printed([{ affectedSide: 'both' }, { minutes: 90 }]);
    expect(pdf.pages).toHaveLength(1);
  });

  it('goes without pictures that were not drawn', async () => {
    const { card } = aCard();
    const { pages } = await readPdf(renderSessionCard({ card, paper: 'a4', drawings: new Map() }));
    for (const { words } of card.positions) expect(pages[0]).toContain(compact(words));
  });
});
