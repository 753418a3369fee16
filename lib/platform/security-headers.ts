/** What no page of ours may do, and no page of anybody else with ours. */
const NEVER = ["base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'"];

/**
 * The policy of a page: scripts run by this answer's nonce alone, styles come from our own files or carry the nonce, and
 * nothing is loaded from or sent to another place. `isDev` lets Next's development server evaluate and reload.
 */
export function pagePolicy({ nonce, isDev }: { nonce: string; isDev: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // data: is the QR code of a sheet.
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    "manifest-src 'self'",
    // The worker that keeps a client's sheet on the phone.
    "worker-src 'self'",
    "form-action 'self'",
    ...NEVER,
  ].join('; ');
}

/** The policy of everything that is not a page: it loads nothing and sends nothing. */
export const dataPolicy = ["default-src 'none'", "form-action 'none'", ...NEVER].join('; ');

/** The policy of a PDF: browsers draw it inside a small page of their own, which has a style and an object. */
export const paperPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "object-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A year. Only this host: the practice may own others that are not ours to decide about. */
export const strictTransport = 'max-age=31536000';
