/** The client's own answer beside a field that the therapist has corrected; nothing where they agree. */
export function ClientSaid({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p className="mt-1 border-l-4 border-work pl-2 text-14" dir="auto">
      <strong className="font-semibold">Client:</strong> {words}
    </p>
  );
}
