import { expect, test, type Locator, type Page } from '@playwright/test';

import { muscles, type Muscle } from '@/lib/domain/anatomy/muscle';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import { screenIds, screens, type ScreenId } from '@/lib/muscle-map/screens';

import { tapSquares, type TapSquare } from '../muscle-map/tap-squares';
import { aScreenedClient } from './steps/screened-client';
import { theTherapistSignsIn } from './steps/sign-in';
import { draftsAPlan, opensTheBody } from './steps/visit';

test.describe.configure({ timeout: 300_000 });
test.use({ viewport: { width: 768, height: 1024 } });

/** Drawing units in a centimetre. */
const UNITS = 10;

const theMap = (page: Page): Locator => page.getByRole('group', { name: /Arrow keys go from/ });

async function showsTheScreen(page: Page, id: ScreenId, side: Side): Promise<void> {
  await page.getByRole('button', { name: screens[id].title, exact: true }).click();
  if (screens[id].view === 'lateral')
    await page.getByRole('button', { name: side === 'left' ? 'Left hip' : 'Right hip' }).click();
  await expect(theMap(page)).toHaveAttribute('aria-label', new RegExp(`^${screens[id].title}\\.`));
}

/** How many px a drawing unit has on this screen. */
const scaleOf = (page: Page): Promise<number> =>
  theMap(page).evaluate((svg: SVGSVGElement) => svg.getScreenCTM()?.a ?? 0);

const drawn = (page: Page, muscle: Muscle, side: Side): Locator =>
  theMap(page).locator(`[data-muscle="${muscle}"][data-side="${side}"]`).first();

interface Place extends TapSquare {
  id: ScreenId;
  muscle: Muscle;
  side: Side;
}

/** The best place for a finger, for every muscle and side, at the scale that the browser draws at. */
async function placesForAFinger(page: Page): Promise<Place[]> {
  const all: Place[] = [];
  for (const id of screenIds)
    for (const side of sides) {
      await showsTheScreen(page, id, side);
      const pxPerCm = (await scaleOf(page)) * UNITS;
      for (const [muscle, square] of tapSquares(id, { pxPerCm, side }))
        all.push({ id, muscle, side, ...square });
    }
  return muscles.flatMap((muscle) =>
    sides.flatMap((side) =>
      all
        .filter((one) => one.muscle === muscle && one.side === side)
        .sort((a, b) => b.px - a.px)
        .slice(0, 1),
    ),
  );
}

/** The middle of a place for a finger, and its corners, 40 px apart. */
const MIDDLE = [0, 0] as const;
const CORNERS = [
  [-20, -20],
  [20, -20],
  [-20, 20],
  [20, 20],
] as const;

/** Taps the drawing beside the middle of a place, says which muscle is meant where it is asked, gives back the answer. */
async function tapsAt(page: Page, { x, y }: Place, [dx, dy]: readonly [number, number]) {
  await theMap(page).evaluate(
    (svg: SVGSVGElement, at) => {
      const point = new DOMPoint(at.x, at.y).matrixTransform(svg.getScreenCTM() ?? undefined);
      const place = { clientX: point.x + at.dx, clientY: point.y + at.dy };
      svg.dispatchEvent(new MouseEvent('click', { bubbles: true, ...place }));
    },
    { x, y, dx, dy },
  );
  const asked = page.getByRole('group', { name: /^Which muscle, on the / });
  if ((await asked.count()) > 0) await asked.getByRole('button').first().click();
  const said = page.getByRole('status').filter({ hasText: /, (left|right)/ });
  return (await said.textContent()) ?? '';
}

/** Taps the middle of the place, and on the left its corners too; gives back what each tap answered. */
async function tapsThePlace(page: Page, place: Place): Promise<string[]> {
  const { id, muscle, side } = place;
  await showsTheScreen(page, id, side);
  const first = await tapsAt(page, place, MIDDLE);
  const isAdded = first.includes('is added');
  if (isAdded) await expect(drawn(page, muscle, side)).toHaveAttribute('aria-pressed', 'true');
  const answers = [first];
  for (const corner of side === 'left' ? CORNERS : [])
    answers.push(await tapsAt(page, place, corner));
  // A plan holds fewer lines than the body has muscles.
  if (isAdded) await page.getByRole('button', { name: 'Undo' }).click();
  return answers;
}

/** What the list beside the map calls a muscle. */
async function nameOf(page: Page, muscle: Muscle): Promise<string> {
  const rows = page.getByRole('list', { name: 'Muscles' }).getByRole('listitem');
  const label = await rows
    .nth(muscles.indexOf(muscle))
    .getByRole('button')
    .nth(1)
    .getAttribute('aria-label');
  return label?.split(', client’s')[0] ?? '';
}

test('every muscle of both sides has 44 px, and a tap in any corner of it is that muscle on the client’s own side', async ({
  page,
}) => {
  await theTherapistSignsIn(page);
  const chart = await aScreenedClient(page, {
    first: 'Noor',
    side: 'Left',
    birthDate: '1979-03-12',
  });
  await draftsAPlan(page, chart, 45);
  await opensTheBody(page);

  const places = await placesForAFinger(page);
  expect(places).toHaveLength(2 * muscles.length);
  expect(places.filter(({ px }) => px < 44)).toEqual([]);
  for (const place of places) {
    const name = await nameOf(page, place.muscle);
    for (const answer of await tapsThePlace(page, place))
      expect(answer, `${place.id}: ${place.muscle}, ${place.side}`).toContain(
        `${name}, ${place.side}`,
      );
  }

  // Beside its list it is as narrow as it gets; what that leaves to a finger is in tests/muscle-map/tap-areas.
  await page.setViewportSize({ width: 1100, height: 800 });
  expect((await theMap(page).boundingBox())?.width).toBeGreaterThanOrEqual(580);
});
