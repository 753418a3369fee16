import { beforeAll, describe, expect, it } from 'vitest';

import { diaryOf } from '@/lib/domain/home-care/diary';
import { chosenBlocks } from '@/lib/domain/home-care/sheet-around';
import { sheetLayouts } from '@/lib/domain/home-care/sheet-layout';
import { cleanPicture, type CleanPicture } from '@/lib/platform/clean-picture';
import { aCase, row } from '@/tests/domain/support/a-case';

import { aPhoto, aPng, svgOf } from '../support/pictures';
import { printSheet } from './print-sheet';
import { aSheet } from './sheets-to-print';

const kinds = sheetLayouts.flatMap((layout) =>
  (['a4', 'letter'] as const).map((paper) => ({ layout, paper })),
);
const diary = diaryOf({ from: '2026-11-20', nextVisit: '2026-12-04' });
const logo = { pictureId: '01900000-0000-7000-8000-0000000000b1', alt: 'A river and the name' };

const sheets = [
  aSheet(),
  aSheet({ items: ['lying_figure_four', 'cold_pack', 'short_walks', 'sleep_pillows'] }),
  aSheet({
    clinicalCase: aCase({ affectedSide: 'right', contraindications: [row('ci_anticoagulant')] }),
  }),
  aSheet({ name: 'Wilhelmina-Alexandra Featherstonehaugh-Cholmondeley' }),
  aSheet({ items: ['two_balls_back'], around: { words: 'Walk.', blocks: [...chosenBlocks] } }),
];

let wide: CleanPicture;
let high: CleanPicture;
let photo: CleanPicture;

async function cleaned(bytes: Uint8Array): Promise<CleanPicture> {
  const answer = await cleanPicture(bytes);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.picture;
}

beforeAll(async () => {
  wide = await cleaned(
    svgOf('<rect width="900" height="90" fill="#246"/>', 'width="900" height="90"'),
  );
  high = await cleaned(await aPng(40, 400));
  photo = { ...(await cleaned(await aPhoto())), format: 'png' };
});

const withLogo = (picture: CleanPicture) => new Map([[logo.pictureId, picture]]);

describe('the practice’s logo at the top of a sheet', () => {
  it.each(kinds)('$layout, $paper: with its words, and the sheet gets no longer', async (how) => {
    for (const document of sheets) {
      const bare = await printSheet(document, { ...how, diary });
      for (const picture of [wide, high]) {
        const pictures = withLogo(picture);
        const read = await printSheet({ ...document, logo }, { ...how, diary, pictures });
        expect(read.alts).toEqual([logo.alt, ...bare.alts]);
        expect(read.pages.length).toBe(bare.pages.length);
        expect(read.pages.join('').length).toBe(bare.pages.join('').length);
        expect(read.xmp).toContain('pdfuaid');
      }
    }
  });

  it('is left out where its picture is not there, and the sheet is printed all the same', async () => {
    const bare = await printSheet(aSheet(), { diary });
    const read = await printSheet({ ...aSheet(), logo }, { diary });
    expect(read.alts).toEqual(bare.alts);
  });

  it('says what it shows in any script', async () => {
    const words = { ...logo, alt: 'شعار العيادة 🌿' };
    const read = await printSheet({ ...aSheet(), logo: words }, { pictures: withLogo(photo) });
    expect(read.alts[0]).toContain('شعار');
  });
});
