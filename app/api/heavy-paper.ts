/** A file of many papers takes most of a processor for a second or more: two at a time, so that others get theirs. */
const AT_ONCE = 2;
/** Nobody reads it: whoever asked has gone. */
const STOPPED = 499;
let running = 0;

function busy(what: string): Response {
  return new Response(`Other ${what} are being made. Try again in a moment.\n`, {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' },
  });
}

/** Makes a file of many papers, unless others are being made or whoever asked has gone. `what` is what they are called. */
export async function heavyPaper(
  { signal }: Pick<Request, 'signal'>,
  what: string,
  make: () => Promise<Response>,
): Promise<Response> {
  if (running >= AT_ONCE) return busy(what);
  running += 1;
  try {
    return await make();
  } catch (error) {
    if (!signal.aborted) throw error;
    return new Response(null, { status: STOPPED });
  } finally {
    running -= 1;
  }
}
