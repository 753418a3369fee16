/** Below everything else, as on the sheet: nobody has to read it, and whoever looks finds it. */
export function NotReviewed({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return <p className="border-t border-rule pt-3 text-16 text-quiet">{lines.join(' ')}</p>;
}
