/** A block of fixed text on the sheet. Lines may name the practice's numbers: {practicePhone}, {urgentPhone}, … */
export interface TextBlock {
  id: string;
  title: string;
  lines: readonly string[];
}

/** The fixed texts that a sheet is made with; the content passes them in. */
export interface SheetTexts {
  /** Always printed, all of it (spec §9.3). */
  safetyNet: readonly TextBlock[];
  /** What to expect after the session. */
  afterToday: Omit<TextBlock, 'id'>;
  /** Joins "after today" only for a client who may use cold. */
  coldAfterToday: string;
}
