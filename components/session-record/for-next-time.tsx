import { Notice } from '@/components/ui/notice';

export interface NextTimeWords {
  /** What to do again, one line each. */
  repeat: readonly string[];
  /** What the next therapist should know; empty where there is nothing. */
  tell: string;
}

/** Whether somebody left something for this session. */
export const hasWords = ({ repeat, tell }: NextTimeWords): boolean =>
  repeat.length > 0 || tell !== '';

/** What the last session left for this one; nothing where it left nothing. */
export function ForNextTime({ words }: { words: NextTimeWords | null }) {
  if (!words || !hasWords(words)) return null;
  const { repeat, tell } = words;
  return (
    <Notice tone="limits" word="From last time">
      {repeat.length > 0 ? (
        <div>
          <p className="font-semibold">Repeat</p>
          <ul className="list-disc pl-5">
            {repeat.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {tell === '' ? null : (
        <p className="whitespace-pre-line" dir="auto">
          {tell}
        </p>
      )}
    </Notice>
  );
}
