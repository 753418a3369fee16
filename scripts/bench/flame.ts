import { parts, type Branch, type Part } from './cpu-profile';

const WIDTH = 1200;
const ROW = 18;
/** Narrower than this (px) is left out. */
const LEAST = 2;
const LETTER = 6.2;

const colours: Readonly<Record<Part, string>> = {
  'node, sockets and streams': '#c9c3b8',
  'garbage collector': '#8f8a82',
  Next: '#a9c4d8',
  'React on the server': '#f2c894',
  Prisma: '#b9aede',
  'driver of the database': '#8fb8a0',
  'validation (zod)': '#e5a3a3',
  'own code and components': '#e8e08f',
};

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Box {
  branch: Branch;
  left: number;
  depth: number;
}

function boxesOf(root: Branch, scale: number): Box[] {
  const boxes: Box[] = [];
  const place = (branch: Branch, left: number, depth: number): void => {
    if (branch.whole * scale < LEAST) return;
    boxes.push({ branch, left, depth });
    let at = left;
    const children = [...branch.children.values()].sort((one, other) => other.whole - one.whole);
    for (const child of children) {
      place(child, at, depth + 1);
      at += child.whole * scale;
    }
  };
  place(root, 0, 0);
  return boxes;
}

/** The tree of a profile as a picture: as wide as it took long, what was called stands above who called it. */
export function flame(root: Branch, title: string): string {
  const scale = WIDTH / root.whole;
  const boxes = boxesOf(root, scale);
  const height = (Math.max(...boxes.map(({ depth }) => depth)) + 3) * ROW + 30;
  const drawn = boxes.map(({ branch, left, depth }) => {
    const width = branch.whole * scale;
    const y = height - 30 - (depth + 1) * ROW;
    const share = `${((branch.whole / root.whole) * 100).toFixed(1)} %`;
    const words = `${branch.name} ${share}`;
    const room = Math.floor((width - 6) / LETTER);
    const label = room < 4 ? '' : words.slice(0, room);
    return `<g><title>${safe(words)}</title><rect x="${left.toFixed(1)}" y="${y}" width="${Math.max(0, width - 0.6).toFixed(1)}" height="${ROW - 1}" fill="${colours[branch.part]}"/>${label && `<text x="${(left + 3).toFixed(1)}" y="${y + 12.5}">${safe(label)}</text>`}</g>`;
  });
  const key = parts.map(
    (part, index) =>
      `<rect x="${index * 150}" y="${height - 22}" width="12" height="12" fill="${colours[part]}"/><text x="${index * 150 + 16}" y="${height - 12}">${safe(part)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/><text x="4" y="14" font-size="13" font-weight="700">${safe(title)}</text>`,
    ...drawn,
    ...key,
    '</svg>\n',
  ].join('\n');
}
