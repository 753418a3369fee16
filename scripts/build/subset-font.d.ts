/** What the build uses of the package, which brings no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    /** Only packed anew: then no letters are named. */
    keepAllGlyphs?: boolean;
  }
  function subsetFont(font: Buffer, letters: string | undefined, options: Options): Promise<Buffer>;
  export = subsetFont;
}
