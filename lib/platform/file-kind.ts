import { pictureKind } from './picture-kind';

/** What a paper may be brought as, with how it is sent out. */
const fileKinds = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  png: { type: 'image/png', ending: 'png' },
  jpeg: { type: 'image/jpeg', ending: 'jpg' },
} as const;
export type FileKind = keyof typeof fileKinds;

const PDF = '%PDF-';

/** The kind by the first bytes; what a name or a header says of it is not asked. Null: none that is taken. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, PDF.length)) === PDF) return 'pdf';
  const kind = pictureKind(bytes);
  return kind === 'png' || kind === 'jpeg' ? kind : null;
}

const isKind = (kind: string): kind is FileKind => kind in fileKinds;

/** How a paper of this kind is sent out. What the program does not know is bytes and nothing else. */
export const paperType = (kind: string): { type: string; ending: string } =>
  isKind(kind) ? fileKinds[kind] : { type: 'application/octet-stream', ending: 'bin' };

/** Where a paper stands in an export. */
export const paperName = ({ id, kind }: { id: string; kind: string }): string =>
  `papers/${id}.${paperType(kind).ending}`;
