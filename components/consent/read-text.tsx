interface ReadTextProps {
  /** Of the area, for whoever hears the page. */
  title: string;
  shown: { text: string; language: string };
}

/** The text of a consent as it was read, folded. */
export function ReadText({ title, shown }: ReadTextProps) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        The text that was read<span className="sr-only">: {title}</span>
      </summary>
      <p lang={shown.language} className="measure border-l-4 border-line pl-4">
        {shown.text}
      </p>
    </details>
  );
}
