import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { screen } from '@/lib/domain/screening/screen';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { lineWords } from '@/lib/domain/session-plan/line-words';
import { sessionCard } from '@/lib/domain/session-plan/session-card';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { sides } from '@/lib/domain/anatomy/side';
import { drawFigure } from '@/lib/figures/draw-figure';
import { drawingFile } from '@/lib/figures/drawing-name';
import { sidesOf } from '@/lib/figures/drawn-side';
import { figures } from '@/lib/figures/figures';
import { drawingsOfCard, renderSessionCard } from '@/lib/print/session-card';

import { aCase } from '../domain/support/a-case';
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
    limits: screening.limits,
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
