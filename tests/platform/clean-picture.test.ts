import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { cleanPicture, type CleanPicture } from '@/lib/platform/clean-picture';
import { PICTURE_BYTES_MAX } from '@/lib/platform/request-limits';
import { aBomb, aPhoto, aPng, aRect, aWebp, PLACE, svgOf } from '../support/pictures';

async function cleaned(bytes: Uint8Array): Promise<CleanPicture> {
  const answer = await cleanPicture(bytes);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.picture;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The pixel at a place, as red, green and blue. */
async function pixel(bytes: Uint8Array, left: number, top: number): Promise<number[]> {
  const one = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return [...one].slice(0, 3);
}

describe('a picture is drawn anew', () => {
  test.each([
    ['PNG', () => aPng()],
    ['WebP', () => aWebp()],
    ['SVG', () => Promise.resolve(svgOf(aRect))],
    [
      'SVG with a doctype',
      () =>
        Promise.resolve(
          Buffer.from(
            `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svgOf(aRect).toString().split('\n').at(-1) ?? ''}`,
          ),
        ),
    ],
  ])('%s', async (_kind, make) => {
    const picture = await cleaned(await make());
    expect(await sharp(picture.bytes).metadata()).toMatchObject({
      format: picture.format,
      width: picture.width,
      height: picture.height,
      hasAlpha: false,
    });
    const [red = 0, green = 255] = await pixel(picture.bytes, 1, 1);
    expect(red).toBeGreaterThan(180);
    expect(green).toBeLessThan(60);
  });

  test('a photograph is turned as its camera says, and where it was taken is gone', async () => {
    const photo = await aPhoto();
    expect(hex(photo)).toContain('Phone of somebody');
    expect((await sharp(photo).metadata()).exif?.length).toBeGreaterThan(0);
    expect(photo.includes(PLACE)).toBe(true);
    const { bytes, pale, width, height } = await cleaned(photo);
    expect([width, height]).toEqual([40, 60]);
    for (const one of [bytes, pale]) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(one).metadata();
      expect([exif, xmp, iptc, icc, orientation]).toEqual(Array(5).fill(undefined));
      expect(Buffer.from(one).includes(PLACE)).toBe(false);
      expect(hex(one)).not.toMatch(/Exif|GPS|Phone of somebody/);
    }
  });

  test('what hangs behind its end is left behind', async () => {
    const script = '<html><script>alert(1)</script><?php system($_GET[0]); ?>';
    const both = Buffer.concat([await aPng(), Buffer.from(script)]);
    expect(hex((await cleaned(both)).bytes)).not.toMatch(/script|php/);
  });

  test('a large one gets smaller, a small one stays, a small drawing is drawn large', async () => {
    expect(await cleaned(await aPng(3_000, 1_500))).toMatchObject({ width: 1_000, height: 500 });
    expect(await cleaned(await aPng(30, 30))).toMatchObject({ width: 30, height: 30 });
    const { width } = await cleaned(svgOf(aRect));
    expect(width).toBeGreaterThan(900);
  });

  test('a photograph is kept as JPEG, which is smaller', async () => {
    const noise = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: 'white',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .png()
      .toBuffer();
    const { format, bytes } = await cleaned(noise);
    expect(format).toBe('jpeg');
    expect(bytes.length).toBeLessThan(noise.length / 2);
  });

  test('the pale twin is grey, and nothing of it is darker than saves ink', async () => {
    const { pale } = await cleaned(await aPng());
    const [red = 0, green = 1, blue = 2] = await pixel(pale, 10, 10);
    expect(new Set([red, green, blue]).size).toBe(1);
    expect(red).toBeGreaterThanOrEqual(102);
  });

  test('what is clear becomes white paper', async () => {
    const clear = await sharp({
      create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect(await pixel((await cleaned(clear)).bytes, 4, 4)).toEqual([255, 255, 255]);
  });
});

describe('a script in an SVG is not drawn', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<rect width="9" height="9" onload="alert(1)" onclick="alert(1)"/>'],
    ['foreign markup', '<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>'],
    ['a link', '<a xlink:href="javascript:alert(1)"><rect width="9" height="9"/></a>'],
    ['a use from elsewhere', '<use xlink:href="http://127.0.0.1:9/x.svg#a"/>'],
  ])('%s', async (_what, inside) => {
    const { bytes } = await cleaned(svgOf(`${aRect}${inside}`));
    expect(hex(bytes)).not.toMatch(/alert|javascript|http/);
  });
});

describe('what is refused', () => {
  const entity = (declared: string, used: string): Buffer =>
    Buffer.from(
      `<?xml version="1.0"?><!DOCTYPE svg [${declared}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${used}</text></svg>`,
    );
  const bytesOf = (text: string): Promise<Buffer> => Promise.resolve(Buffer.from(text));

  test.each<[string, () => Promise<Buffer>, string]>([
    ['nothing', () => bytesOf(''), 'not_a_picture'],
    ['a text', () => bytesOf('x'.repeat(5_000)), 'not_a_picture'],
    ['a page that ends as a picture', () => bytesOf('<html><svg></svg></html>'), 'not_a_picture'],
    ['a GIF', () => bytesOf('GIF89a\u0001\u0000'), 'not_a_picture'],
    ['a PDF', () => bytesOf('%PDF-1.7 <svg '), 'not_a_picture'],
    ['many comments and no picture', () => bytesOf('<!-- -->'.repeat(900)), 'not_a_picture'],
    ['the first bytes of a PNG alone', async () => (await aPng()).subarray(0, 40), 'damaged'],
    ['a PNG that is cut off', async () => (await aPng(600, 600)).subarray(0, 700), 'damaged'],
    ['a photograph that is cut off', async () => (await aPhoto()).subarray(0, 500), 'damaged'],
    ['a JPEG’s first bytes before a text', () => bytesOf('\u00ff\u00d8\u00ff'), 'not_a_picture'],
    ['an SVG that is cut off', async () => svgOf(aRect).subarray(0, 140), 'damaged'],
    ['a bomb of pixels', async () => aBomb(), 'too_many_pixels'],
    ['26 megapixels', () => aPng(5_200, 5_000), 'too_many_pixels'],
    ['a huge SVG', async () => svgOf(aRect, 'width="90000" height="90000"'), 'too_many_pixels'],
    [
      'a file read through an entity',
      async () => entity('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;'),
      'not_plain',
    ],
    [
      'entities that grow',
      async () => entity('<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">', '&b;'),
      'not_plain',
    ],
    [
      'a picture in the picture',
      async () => svgOf('<image href="file:///etc/passwd"/>'),
      'not_plain',
    ],
    [
      'a style from elsewhere',
      async () => svgOf('<style>@import url(http://x/)</style>'),
      'not_plain',
    ],
    [
      'an SVG of another alphabet',
      () => bytesOf('<?xml version="1.0" encoding="utf-7"?><svg></svg>'),
      'not_plain',
    ],
    ['more than 5 MB', async () => Buffer.alloc(PICTURE_BYTES_MAX + 1, 0xff), 'too_big'],
  ])('%s', async (_what, make, reason) => {
    expect(await cleanPicture(await make())).toEqual({ ok: false, reason });
  });

  test('after each of them the next is drawn', async () => {
    const all = [aBomb(), Buffer.from('x'), await aPng()].map((one) => cleanPicture(one));
    expect((await Promise.all(all)).map(({ ok }) => ok)).toEqual([false, false, true]);
  });
});

test('a bomb is refused at once, and takes no memory', async () => {
  const before = process.memoryUsage().rss;
  const begin = performance.now();
  expect(await cleanPicture(aBomb(60_000))).toMatchObject({ ok: false });
  expect(performance.now() - begin).toBeLessThan(1_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});
