import { noState } from './support/actions';
import { aBomb, aPhoto, aPng, aRect, PLACE, svgOf } from '../support/pictures';
import { runAttack, type Attempt } from './support/attack';
import { bringPicture } from './support/bring-picture';
import { ask, each } from './support/http';
import { databaseMark, nothingWritten } from './support/database-mark';
import { sendAll, spoilable } from './support/hostile';
import { cookieOf } from './support/target';

const FILES: [string, string, string][] = [
  ['x.svg', 'image/svg+xml', '<svg onload="alert(1)"/>'],
  ['../../etc/passwd', 'text/plain', 'x'],
  ['x.php', 'image/png', '<?php'],
  ['x.html', 'text/html', '<script>alert(1)</script>'],
  // A NUL in the name is no multipart any more: A-29 sends such bodies, and Next's own reader refuses them.
  ['x%00.png', 'image/png', 'x'],
  ['', '', ''],
];

/** Stands in every hostile picture, and in no answer. */
const MARK = 'fascicle-was-here';

const REFUSED: [string, () => Promise<Buffer>, string][] = [
  ['a page', () => Promise.resolve(Buffer.from(`<html><script>${MARK}</script>`)), 'not_a_picture'],
  ['a program', () => Promise.resolve(Buffer.from(`GIF89a<?php ${MARK}`)), 'not_a_picture'],
  ['900 megapixels in a few bytes', () => Promise.resolve(aBomb()), 'too_many_pixels'],
  ['a picture that is cut off', async () => (await aPng(500, 500)).subarray(0, 600), 'damaged'],
  ['a file read by an SVG', async () => svgOf('<image href="file:///etc/passwd"/>'), 'not_plain'],
  [
    'entities that grow',
    async () =>
      Buffer.from(
        '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg><text>&b;</text></svg>',
      ),
    'not_plain',
  ],
  [
    'an SVG of 90,000 pixels',
    async () => svgOf(aRect, 'width="90000" height="90000"'),
    'too_many_pixels',
  ],
  [
    'an SVG in another alphabet',
    async () => Buffer.from('<?xml version="1.0" encoding="utf-7"?><svg></svg>'),
    'not_plain',
  ],
];

/** Whatever its sender says that it is. */
const TYPES = ['image/png', 'text/html', 'multipart/form-data; boundary=x'];

async function refusals(cookie: string): Promise<Attempt[]> {
  const all = REFUSED.flatMap((one) => TYPES.map((type) => ({ one, type })));
  return each(all, async ({ one: [name, make, reason], type }): Promise<Attempt> => {
    const { status, text } = await bringPicture(await make(), cookie, type);
    const isRefused = status === 422 && text.includes(`"reason":"${reason}"`);
    return { name: `${name} as ${type}`, problem: isRefused ? null : `${status} ${text}` };
  });
}

const HOSTILE: [string, () => Promise<Buffer>][] = [
  ['an SVG with a script', async () => svgOf(`${aRect}<script>${MARK}</script>`)],
  ['an SVG with a handler', async () => svgOf(`${aRect}<g onload="alert('${MARK}')"/>`)],
  [
    'an SVG with foreign markup',
    async () => svgOf(`${aRect}<foreignObject><b>${MARK}</b></foreignObject>`),
  ],
  [
    'an SVG that links',
    async () =>
      svgOf(`${aRect}<a xlink:href="javascript:${MARK}"><rect width="3" height="3"/></a>`),
  ],
  [
    'a PNG with a page behind it',
    async () => Buffer.concat([await aPng(83, 31), Buffer.from(`<html>${MARK}`)]),
  ],
  ['a photograph that says where', async () => Buffer.concat([await aPhoto(), Buffer.from(MARK)])],
];

/** What is given back is a picture, as its head says, and holds nothing of what was hidden. */
async function drawn(cookie: string): Promise<Attempt[]> {
  return each(HOSTILE, async ([name, make]): Promise<Attempt> => {
    const { text, status } = await bringPicture(await make(), cookie, 'image/svg+xml');
    const pictureId = /"pictureId":"([^"]+)"/.exec(text)?.[1];
    if (pictureId === undefined) return { name, problem: `${status} ${text}` };
    const { headers, body } = await ask({ path: `/api/pictures/${pictureId}`, cookie });
    const type = String(headers['content-type']);
    const isPicture = /^image\/(png|jpeg)$/.test(type);
    const isSure = headers['x-content-type-options'] === 'nosniff';
    const rest = [MARK, 'svg', 'Exif', 'GPS'].find((one) => body.includes(one));
    const isHeld = body.includes(PLACE) || rest !== undefined;
    return { name, problem: isPicture && isSure && !isHeld ? null : `${type} ${rest ?? ''}` };
  });
}

await runAttack('A-24', async (attack) => {
  // Pictures come to an address of their own; a calendar file is read as text and never stored. A file in place of a text
  // is none.
  const cookie = await cookieOf('a', 'owner');
  const before = await databaseMark();
  const calls = spoilable().flatMap(({ action, args }) =>
    FILES.map(([name, type, text]) => {
      const spoilt = args.map((one) => {
        if (!(one instanceof FormData)) return one;
        const form = new FormData();
        for (const field of one.keys()) form.append(field, new File([text], name, { type }));
        return form;
      });
      return {
        name: `${action.name} ${name}`,
        action,
        args: spoilt.length > 0 ? spoilt : [noState],
      };
    }).filter(({ args: all }) =>
      all.some((one) => one instanceof FormData && [...one.keys()].length > 0),
    ),
  );
  attack.attempts('a file in place of a text is refused', await sendAll(calls, { cookie }), {
    atLeast: 12,
  });
  attack.check('nothing was written', await nothingWritten(before));
  attack.attempts(
    'a picture that is none, or too much, is refused with why',
    await refusals(cookie),
    {
      atLeast: 8,
    },
  );
  attack.attempts('of a hostile one nothing is kept but what can be seen', await drawn(cookie), {
    atLeast: 6,
  });
});
