import type { LineWords } from '@/lib/domain/session-plan/line-words';

/** The lines of a template in working order. */
export function TemplateLines({
  minutes,
  lines,
}: {
  minutes: number;
  lines: readonly LineWords[];
}) {
  return (
    <div>
      <p className="text-quiet">{minutes} minutes</p>
      <ol className="mt-1">
        {lines.map((line, index) => (
          <li key={index} className="border-t border-rule py-2">
            <p className="font-semibold">
              {index + 1}. {line.title}
            </p>
            <p>{line.detail}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
