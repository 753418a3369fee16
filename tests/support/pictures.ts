import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A small picture with an edge in it, so that it is not one colour. */
const drawn = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: '#c81e1e' } }).composite([
    {
      input: { create: { width: 20, height: 20, channels: 3, background: '#1e64c8' } },
      left: 4,
      top: 4,
    },
  ]);

export const aPng = (width?: number, height?: number): Promise<Buffer> =>
  drawn(width, height).png().toBuffer();

export const aWebp = (): Promise<Buffer> => drawn().webp().toBuffer();

/** As a phone writes it: lying on its side, with the place where it was taken. */
/** 51/1, as a photograph has it: 32 bits each, the low byte first. */
export const PLACE = Buffer.from([51, 0, 0, 0, 1, 0, 0, 0]);
export const aPhoto = (): Promise<Buffer> =>
  drawn()
    .jpeg()
    .withExif({
      IFD0: { Make: 'Phone of somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 26/1', GPSLongitudeRef: 'W' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

export const svgOf = (inside: string, more = 'width="60" height="40"'): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}>${inside}</svg>`,
  );

export const aRect = '<rect width="30" height="20" fill="#c81e1e"/>';

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of that many pixels, all of them black: a few kilobytes that become gigabytes. */
export function aBomb(edge = 30_000): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(edge, 0);
  head.writeUInt32BE(edge, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((Math.ceil(edge / 8) + 1) * 2_000);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
