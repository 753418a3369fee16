/** How much of a page goes over the wire, as a browser asks for it: whole, and as what a link inside the product fetches. */
import { gzipSync } from 'node:zlib';

import { figureOf, type Figure } from './figure';
import type { Asked } from './load';
import type { PageName } from './visited';

const MEASURED = ['today', 'search', 'chart', 'plan', 'sheet'] as const satisfies PageName[];
const KB = 1024;
/** KB, gzip. The muscle map is not in it: it is drawn in the browser. */
const AIMS = { html: 8, rsc: 12 } as const;
type Kind = keyof typeof AIMS;

/** `rsc` is what the framework's own links send. */
const headersOf = (kind: Kind, cookie: string): Record<string, string> =>
  kind === 'rsc' ? { cookie, rsc: '1' } : { cookie };

/** The answer's size in KB after gzip. Throws when it is another page than the one that was asked for. */
async function sizeOf({ url, path, cookie, mark }: Asked, kind: Kind): Promise<number> {
  const address = new URL(path, url);
  if (kind === 'rsc') address.searchParams.set('_rsc', 'bench');
  const answer = await fetch(address, { headers: headersOf(kind, cookie) });
  const whole = Buffer.from(await answer.arrayBuffer());
  const isPage = answer.status === 200 && (kind === 'rsc' || whole.includes(mark));
  if (!isPage) throw new Error(`${path} answered ${answer.status}, without “${mark}”.`);
  return gzipSync(whole).length / KB;
}

/** `page.<name>.html_gz` and `page.<name>.rsc_gz` beside the empty page's own. */
export async function pageByteFigures(pages: Record<PageName, Asked>): Promise<Figure[]> {
  const all: Figure[] = [];
  for (const kind of ['html', 'rsc'] as const) {
    const floor = await sizeOf(pages.floor, kind);
    for (const name of MEASURED) {
      const values = [await sizeOf(pages[name], kind)];
      all.push(
        figureOf({
          ...{ id: `page.${name}.${kind}_gz`, unit: 'KB', values, floors: [floor] },
          aim: { most: AIMS[kind] },
        }),
      );
    }
  }
  return all;
}
