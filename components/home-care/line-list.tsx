import { classNames } from '@/components/ui/class-names';

/** Lines of a sheet, each with its dot. */
export function LineList({ lines, className }: { lines: readonly string[]; className?: string }) {
  return (
    <ul className={classNames('grid list-disc gap-2 pl-6 print:gap-0.5', className)}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
