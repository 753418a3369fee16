/** A block of fixed text on the sheet. Lines may name the practice's numbers: {practicePhone}, {urgentPhone}, … */
export interface TextBlock {
  id: string;
  title: string;
  lines: readonly string[];
}
