/** The picture of a confirmed plan is drawn in the browser: what comes must be what the server would have drawn. */
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { MapDrawnHere } from '@/components/muscle-map/map-drawn-here';
import { sides } from '@/lib/domain/anatomy/side';
import type { PlanPicture } from '@/lib/muscle-map/draw-picture';
import { marksOfLines } from '@/lib/muscle-map/plan-marks';
import { planPictures, planViews } from '@/lib/muscle-map/plan-picture';

const pictureOf = (side: 'left' | 'right'): PlanPicture => ({
  muscles: marksOfLines([
    { muscle: 'piriformis', side, pressure: 3, minutes: 5 },
    { muscle: 'psoas_major', side, pressure: 2, minutes: 5 },
  ]).filter(({ lines }) => lines.length > 0),
  regions: [{ region: 'calf', side, role: 'pain' }],
});

const shown = (picture: PlanPicture) =>
  render(
    <MapDrawnHere
      picture={picture}
      views={planViews(picture).map((view) => ({ ...view, alt: view.lines.join(' ') }))}
    />,
  );

const pictures = () => screen.getAllByRole<HTMLImageElement>('img');
const svgOf = ({ src }: HTMLImageElement): string =>
  decodeURIComponent(src.slice('data:image/svg+xml,'.length));
const sizeOf = (svg: string) =>
  [1, 2].map((at) => / width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.[at]);

afterEach(() => {
  vi.doUnmock('@/lib/muscle-map/draw-picture');
  vi.resetModules();
});

test.each(sides)(
  'a plan on the %s: the very drawing that the server makes, of that side',
  async (side) => {
    shown(pictureOf(side));
    const wanted = planPictures(pictureOf(side)).map(({ svg }) => svg);
    expect(wanted).not.toEqual(
      planPictures(pictureOf(side === 'left' ? 'right' : 'left')).map(({ svg }) => svg),
    );
    await waitFor(() => expect(pictures().map(svgOf)).toEqual(wanted));
  },
);

test('until it is drawn its place is held, and the words say it already', async () => {
  const picture = pictureOf('left');
  shown(picture);
  const before = pictures().map((one) => sizeOf(svgOf(one)));
  expect(before).toEqual(planPictures(picture).map(({ svg }) => sizeOf(svg)));
  expect(pictures().map(({ alt }) => alt)).toEqual(['Back. 1', 'Front. 2']);
  await waitFor(() => expect(pictures().map(svgOf).join('')).toContain('<path'));
});

test('a drawing that does not come is said, and the lines are pointed to', async () => {
  vi.doMock('@/lib/muscle-map/draw-picture', () => ({
    drawView: () => {
      throw new Error('The connection was lost.');
    },
  }));
  shown(pictureOf('left'));
  expect(await screen.findByText(/The picture did not come/)).toBeDefined();
  expect(screen.queryByRole('img')).toBeNull();
});
