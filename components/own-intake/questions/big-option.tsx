import type { ReactNode } from 'react';

interface BigOptionProps {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  label: string;
  checked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** A choice as a target of 56 px for a thumb: the whole of it is tapped. */
export function BigOption({ type, id, name, label, checked, onChange }: BigOptionProps) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-14 min-w-0 cursor-pointer items-center gap-3 rounded border-2 border-line bg-surface px-4 py-2 text-20 hover:border-ink has-[:checked]:border-work has-[:checked]:bg-work-wash has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-work"
    >
      <input
        type={type}
        id={id}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="size-6 shrink-0 accent-work outline-none"
      />
      <span className="min-w-0 [overflow-wrap:anywhere]">{label}</span>
    </label>
  );
}

/** Choices beside each other where there is room. */
export function BigOptions({ children }: { children: ReactNode }) {
  return <div className="grid gap-2 sm:grid-cols-3">{children}</div>;
}
