import type { ReactNode } from 'react';

/** A line of the review: the question, and what there is to say of it. */
export const toldRow =
  'grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]';

/** A part of the review under its heading. */
export function ToldPart({
  title,
  id,
  children,
}: {
  title: string;
  id?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-label={title} className="grid gap-2">
      <h3 className="text-18 font-semibold">{title}</h3>
      {children}
    </section>
  );
}

interface ToldQuestionProps {
  path: string;
  question: string;
  isForm: boolean;
}

/** The question, as a way to its field where there is one. */
export function ToldQuestion({ path, question, isForm }: ToldQuestionProps) {
  if (!isForm) return <>{question}</>;
  return (
    <a href={`#${path}`} className="text-work-strong underline">
      {question}
    </a>
  );
}
