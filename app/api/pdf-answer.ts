import { layoutAsked, paperAsked } from '@/app/paper-asked';
import type { SheetLayout } from '@/lib/domain/home-care/sheet-layout';

/** The paper that the address asks for; the practice's own when it asks for none, or for one that we do not have. */
export function paperOf(request: Request, usual: 'a4' | 'letter'): 'a4' | 'letter' {
  return paperAsked(new URL(request.url).searchParams.get('paper'), usual);
}

/** The layout of a sheet that the address asks for; the client's own unless it is one that we have. */
export function layoutOf(request: Request, usual: SheetLayout): SheetLayout {
  return layoutAsked(new URL(request.url).searchParams.get('layout')) ?? usual;
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
