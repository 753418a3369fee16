import { noState } from './support/actions';
import { runAttack } from './support/attack';
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

await runAttack('A-24', async (attack) => {
  // The one upload is a calendar file, which is read as text and never stored. A file in place of a text is none.
  attack.notRun('polyglots and pictures of 100 megapixels', 'the product takes no pictures');
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
});
