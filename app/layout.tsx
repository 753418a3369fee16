import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { connection } from 'next/server';
import type { ReactNode } from 'react';

import './globals.css';

// Made by the build from the package that the paper is set from too (scripts/build/page-fonts): nothing is fetched elsewhere.
const atkinson = localFont({
  src: [
    { path: './fonts/latin-400.woff2', weight: '400' },
    { path: './fonts/latin-600.woff2', weight: '600' },
  ],
  variable: '--font-atkinson',
  display: 'swap',
});

/** All that the font knows: a browser fetches it for a page that shows a sign of the range, such as the first of Żak. */
const atkinsonRest = localFont({
  src: [
    { path: './fonts/rest-400.woff2', weight: '400' },
    { path: './fonts/rest-600.woff2', weight: '600' },
  ],
  variable: '--font-atkinson-rest',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A2-A8, U+AC, U+AE-AF, U+B4, U+B6, U+B8-B9, U+C0, U+C2-C8, U+CA-CC, U+CE-D0, U+D2, U+D4-D6, U+D8-D9, U+DB, U+DD-E0, U+E2-E8, U+EA-EC, U+EE-F0, U+F2, U+F4-F9, U+FB, U+FD-36F, U+394, U+3A9, U+3BC, U+3C0, U+1E00-1EFF, U+20B9, U+2113, U+2122, U+212E, U+2202-2211, U+2215-2248, U+2260-2263, U+25CA, U+266A',
    },
  ],
});

export const metadata: Metadata = {
  title: { default: 'Fascicle', template: '%s · Fascicle' },
  // No description: no page is for search engines (next.config.js tells them), and the manifest has the name.
  manifest: '/manifest.webmanifest',
  icons: { icon: '/icon.svg' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1815' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Each answer has a nonce of its own: no page can be made ahead of it.
  await connection();
  return (
    <html lang="en" className={`${atkinson.variable} ${atkinsonRest.variable}`}>
      <body className="font-sans">{children}</body>
    </html>
  );
}
