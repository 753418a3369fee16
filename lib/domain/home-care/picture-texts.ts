/** What the pictures show, in another language than they are described in: by figure, a text for each of its panels. */
export interface PictureTexts {
  byFigure: Readonly<Record<string, readonly string[]>>;
  /** What stands for `{side}` and `{other}`. */
  left: string;
  right: string;
}
