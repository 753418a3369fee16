import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { connection } from 'next/server';
import type { ReactNode } from 'react';

import './globals.css';

// Files from the package: nothing is fetched while building, and the paper is set in the same ones.
const atkinson = localFont({
  src: [
    {
      path: '../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
      weight: '400',
    },
    {
      path: '../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
      weight: '600',
    },
  ],
  variable: '--font-atkinson',
  display: 'swap',
});

export const metadata: Metadata = {
  title: { default: 'Fascicle', template: '%s · Fascicle' },
  description: 'From intake to the home-care sheet, for people who give massage.',
  applicationName: 'Fascicle',
  manifest: '/manifest.webmanifest',
  icons: { icon: '/icon.svg' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
  referrer: 'same-origin',
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
    <html lang="en" className={atkinson.variable}>
      <body className="font-sans">{children}</body>
    </html>
  );
}
