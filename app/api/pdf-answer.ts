import { z } from 'zod';

const paperSchema = z.enum(['a4', 'letter']);

/** The paper that the address asks for; the practice's own when it asks for none, or for one that we do not have. */
export function paperOf(request: Request, usual: 'a4' | 'letter'): 'a4' | 'letter' {
  const asked = paperSchema.safeParse(new URL(request.url).searchParams.get('paper'));
  return asked.success ? asked.data : usual;
}

const textSizeSchema = z.enum(['usual', 'large']);

/** The text size that the address asks for, `usual` unless it is one that we have. */
export function textSizeOf(request: Request): 'usual' | 'large' {
  const asked = textSizeSchema.safeParse(new URL(request.url).searchParams.get('text'));
  return asked.success ? asked.data : 'usual';
}

/** A PDF to be shown in the browser. The file name says nothing of the client: downloads lie about. */
export function pdfAnswer(bytes: Uint8Array, fileName: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${fileName}.pdf"`,
      'Content-Length': String(bytes.length),
    },
  });
}
