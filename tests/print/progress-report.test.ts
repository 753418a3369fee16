import { describe, expect, it } from 'vitest';

import { chartPicture } from '@/lib/outcome-charts/chart-picture';
import { chartSvg } from '@/lib/outcome-charts/chart-svg';
import { renderProgressReport, type ProgressReport } from '@/lib/print/progress-report';

import { readKept } from './keep-paper';
import { compact } from './read-pdf';

const svg = chartSvg(
  chartPicture(
    {
      points: [
        { on: '2026-10-01', score: 8, label: '' },
        { on: '2026-10-29', score: 3, label: '' },
      ],
      levels: [{ kind: 'meaningful', at: 5.6, label: 'Meaningful change from here: 5.6' }],
      marks: [{ on: '2026-10-15', kind: 'session', label: 'Session' }],
      min: 0,
      max: 10,
      from: '2026-10-01',
      to: '2026-11-24',
    },
    { width: 340, plotHeight: 110 },
  ),
);

const measure = (name: string) => ({
  name,
  first: '8 (Thu 1 Oct)',
  newest: '3 (Thu 29 Oct)',
  moved: 'better by 5 (63 %)',
  error: 'Yes',
  meaningful: 'Possible, within measurement error',
});

const aReport = (more: Partial<ProgressReport> = {}): ProgressReport => ({
  practice: 'Riverside Massage Practice',
  phone: '020 7946 0000',
  therapist: 'Anna Weiss',
  day: 'Tue 24 Nov 2026',
  client: 'Maria Silva',
  born: '12 Apr 1979, 47 years',
  facts: [{ label: 'Affected side', value: 'Left' }],
  measures: ['Back pain, 0 to 10', 'Leg pain, 0 to 10'].map(measure),
  activities: [{ activity: 'Sit through a film', first: '3', newest: '7' }],
  charts: [{ name: 'Leg pain, 0 to 10', svg, alt: 'Leg pain: 8, then 3.' }],
  course: ['Day 30, 4 sessions, and no meaningful change: refer to a doctor.'],
  sources: ['Stratford et al. 1995.'],
  footnote: 'Scores are no diagnosis.',
  ...more,
});

async function printed(report: ProgressReport, name: string, paper: 'a4' | 'letter' = 'a4') {
  const pdf = await readKept(renderProgressReport({ report, paper }), `progress-${name}`);
  return { pdf, text: pdf.pages.join('') };
}

describe('a progress report', () => {
  it('says on one page how the client is, what has changed, and that it is no diagnosis', async () => {
    const { pdf, text } = await printed(aReport(), 'usual');
    expect(pdf.pages).toHaveLength(1);
    for (const words of [
      'Progress report',
      'Maria Silva',
      'Affected side: Left',
      'Leg pain, 0 to 10',
      'Possible, within measurement error',
      'Sit through a film: 3, now 7',
      'Meaningful change from here: 5.6',
      'refer to a doctor',
      'Scores are no diagnosis.',
      'Anna Weiss, signed:',
    ]) {
      expect(text).toContain(compact(words));
    }
    expect(pdf).toMatchObject({ title: 'Progress report', language: 'en', isTagged: true });
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('is one page with everything that a year can hold, on Letter paper too', async () => {
    const full = aReport({
      measures: Array.from({ length: 12 }, (_, n) => measure(`Measure number ${n}, 0 to 10`)),
      activities: Array.from({ length: 5 }, (_, n) => ({
        activity: `${n} ${'to sit through a long film '.repeat(4)}`,
        first: '3',
        newest: '7',
      })),
      charts: Array.from({ length: 4 }, (_, n) => ({
        name: `Chart ${n}`,
        svg,
        alt: `Chart ${n}.`,
      })),
    });
    for (const paper of ['a4', 'letter'] as const) {
      const { pdf, text } = await printed(full, `full-${paper}`, paper);
      expect(pdf.pages).toHaveLength(1);
      expect(text).toContain(compact('Measure number 11, 0 to 10'));
    }
  });

  it('prints a name in any script', async () => {
    const { pdf } = await printed(aReport({ client: 'محمد عبد الله الأندلسي' }), 'arabic');
    expect(pdf.pages).toHaveLength(1);
  });
});
