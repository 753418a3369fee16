interface ReviewNoteProps {
  /** Records that are used here. */
  used: number;
  /** Of them: reviewed by a clinician as they stand. */
  reviewed: number;
}

function words({ used, reviewed }: ReviewNoteProps): string {
  if (reviewed >= used) return 'A clinician has reviewed the content behind this.';
  if (reviewed === 0) return 'The content is not yet reviewed by a clinician.';
  return `${used - reviewed} of the ${used} records behind this are not yet reviewed by a clinician.`;
}

/** How far the content behind a page has been reviewed, in one quiet sentence. */
export function ReviewNote(props: ReviewNoteProps) {
  return <span className="text-quiet">{words(props)}</span>;
}
