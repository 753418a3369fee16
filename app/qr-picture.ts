import { qrSvg } from '@/lib/print/qr-code';

/** A QR code as the address of an SVG picture that needs no loading. */
export async function qrPicture(text: string): Promise<string> {
  return `data:image/svg+xml;utf8,${encodeURIComponent(await qrSvg(text))}`;
}
