/** What a download is called and what it is. The name says nothing of a client: downloads lie about. */
interface Download {
  type: string;
  fileName: string;
}

/**
 * A download that is made while it is sent: the next piece is asked for when the browser has taken the last one, and
 * nothing is asked for any more when it has gone.
 */
export function streamAnswer(
  pieces: AsyncGenerator<Uint8Array | string>,
  { type, fileName }: Download,
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) return controller.close();
      controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  });
}
