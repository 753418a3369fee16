export interface SheetEntry {
  name: string;
  alt: string;
  svg: string;
}

/** Ids are unique in a drawing; on one page they need a number. */
const numbered = ({ svg }: SheetEntry, index: number): string =>
  svg.replace('id="hatch"', `id="hatch${index}"`).replaceAll('url(#hatch)', `url(#hatch${index})`);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** All drawings at print size (55 mm), each with its name and its alternative text. */
export function contactSheet(entries: readonly SheetEntry[]): string {
  const cells = entries.map(
    (entry, index) =>
      `<figure>${numbered(entry, index)}<figcaption><b>${entry.name}</b><br>${escaped(entry.alt)}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Figures</title><style>
body{font:9pt/1.3 sans-serif;margin:8mm;display:flex;flex-wrap:wrap;gap:5mm}
figure{width:55mm;margin:0;break-inside:avoid}svg{width:55mm;height:auto;display:block}
figcaption{font-size:6.5pt}</style>${cells.join('\n')}</html>
`;
}
