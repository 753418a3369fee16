import { toString } from 'qrcode';

/** A QR code as SVG, black on white, with the quiet zone that scanners want (4 modules, ISO/IEC 18004). */
export async function qrSvg(text: string): Promise<string> {
  return toString(text, { type: 'svg', margin: 4, errorCorrectionLevel: 'M' });
}
