/**
 * The body of a request as it comes, byte by byte counted: null as soon as it is more than `max`, whatever its head has
 * announced; the rest is not read.
 */
export async function sentBytes(request: Request, max: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return new Uint8Array(Buffer.concat(pieces, size));
    size += next.value.length;
    if (size > max) {
      await reader?.cancel();
      return null;
    }
    pieces.push(next.value);
  }
}
