import { SCRIPTS } from './payloads';

/** A text for a sheet, and what a reader of the PDF must find of it (left out: all of it). */
export interface PaperText {
  text: string;
  /** Parts that must be there, where some letters have no picture or are set from right to left. */
  parts?: readonly string[];
}

/** What Typst would run, read or lay out when it took the text for its own language. */
const TYPST: readonly string[] = [
  '#link("https://evil.example/")[here]',
  '#eval("1 + 1")',
  '#read("/etc/passwd")',
  '#image("/etc/passwd")',
  '#include "../sheet.typ"',
  '#import "@preview/evil:1.0.0": *',
  '#set text(size: 1pt)',
  '#pagebreak() #hide[gone]',
  '#panic("stop")',
  '#while true {}',
  '*strong* _slanted_ `raw` ~ -- --- ...',
  '$ sum_(x=1)^n x $ @reference <label>',
  '= Heading',
  '/ Term: words',
  '"quoted" \\" \\u{41} \\#',
  '] } ) #[ #{ #(',
  '// gone /* gone */',
];

/** What a PDF would do when the text were written into it as it is. */
const PDF: readonly string[] = [
  ') >> /OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
  '<< /S /URI /URI (https://evil.example/) >>',
  '<< /S /Launch /F (calc.exe) >>',
  '\\051 \\050 \\) \\( %',
  'endstream endobj trailer startxref %%EOF',
  '%PDF-1.7 1 0 obj',
  '<?xpacket end="w"?></x:xmpmeta>',
  '/EmbeddedFile /SubmitForm /RichMedia',
];

/** Addresses that must stay words. */
const ADDRESSES: readonly string[] = [
  'https://evil.example/login',
  'http://127.0.0.1:8080/',
  'javascript:app.alert(1)',
  'mailto:someone@evil.example',
  'file:///etc/passwd',
  'www.evil.example',
];

const LETTERS: readonly PaperText[] = [
  { text: 'x'.repeat(300) },
  { text: 'begin \u202Egnorw\u202C end', parts: ['begin', 'end'] },
  { text: 'begin \u2066\u2067\u2069\u200F end', parts: ['begin', 'end'] },
  { text: 'begin 👩‍👩‍👧‍👦 🦵🏽 end', parts: ['begin', 'end', '\ufffd'] },
  { text: 'begin 坐骨神経痛 end', parts: ['begin', 'end', '\ufffd'] },
  { text: 'begin ผู้ป่วย end', parts: ['begin', 'end', '\ufffd'] },
  { text: 'begin يسار 5 دقائق end', parts: ['begin', '5', 'end'] },
  { text: 'begin שמאל 5 דקות end', parts: ['begin', '5', 'end'] },
  { text: `begin e${'\u0301'.repeat(100)} end`, parts: ['begin', 'end'] },
  { text: 'Łódź Ðorđe Ñandú Ægir İzmir ŵ' },
  { text: 'Лево 5 минут' },
  { text: 'soft\u00adhyphen zero\u200bwidth', parts: ['soft', 'hyphen', 'zero', 'width'] },
  { text: 'one\u2028two\u2029three', parts: ['one', 'two', 'three'] },
];

const SHORT_SCRIPTS = SCRIPTS.filter((text) => text.length <= 300).slice(0, 6);

/** Texts that are hostile to a PDF, or hard to draw; each fits a caution of a home item. */
export const PAPER_TEXTS: readonly PaperText[] = [
  ...[...TYPST, ...PDF, ...ADDRESSES, ...SHORT_SCRIPTS].map((text) => ({ text })),
  ...LETTERS,
];
