/** One heading of the index with what stands below it, line by line. */
export interface IndexSection {
  title: string;
  lines: readonly string[];
}

interface RecordIndex {
  title: string;
  intro: readonly string[];
  sections: readonly IndexSection[];
  /** Names of the files beside it. */
  files: readonly string[];
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const text = (plain: string): string => plain.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const paragraph = (line: string): string => `<p dir="auto">${text(line)}</p>`;

const STYLE =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}' +
  'h2{margin-top:2.5rem;border-top:2px solid #222;padding-top:.5rem}p{margin:.25rem 0;white-space:pre-line}';

/** A record as one page that any browser opens without a network: what was written, in words, and the files beside it. */
export function recordIndex({ title, intro, sections, files }: RecordIndex): string {
  const body = sections
    .map((section) => `<h2>${text(section.title)}</h2>\n${section.lines.map(paragraph).join('\n')}`)
    .join('\n');
  const list = files
    .map((name) => `<li><a href="${encodeURI(name)}">${text(name)}</a></li>`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title><style>${STYLE}</style></head>
<body><h1>${text(title)}</h1>
${intro.map(paragraph).join('\n')}
${body}
<h2>Files</h2>
<ul>
${list}
</ul>
</body></html>
`;
}
