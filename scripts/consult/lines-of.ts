const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}

/**
 * The lines of a stream as bytes, each as soon as it is complete; the last one may lack its line feed. Only LF and CRLF
 * end a line: Node's readline also splits at U+2028, which is allowed inside a JSON string.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let pending: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      pending.push(chunk.subarray(from, end));
      yield withoutReturn(pending.length === 1 ? (pending[0] ?? chunk) : Buffer.concat(pending));
      pending = [];
      from = end + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield withoutReturn(Buffer.concat(pending));
}
