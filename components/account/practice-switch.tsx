import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';

export interface OwnPracticeView {
  practiceId: string;
  name: string;
  /** In words. */
  role: string;
  /** Null: the practice that one works in right now. */
  work: FormAction | null;
}

/** The practices that one belongs to, and the way from one to the other. */
export function PracticeSwitch({ practices }: { practices: readonly OwnPracticeView[] }) {
  return (
    <ul className="max-w-xl divide-y divide-rule border-y border-rule">
      {practices.map((practice) => (
        <li
          key={practice.practiceId}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
        >
          <div className="min-w-0">
            <p className="font-semibold break-words">
              <bdi>{practice.name}</bdi>
            </p>
            <p className="text-quiet">{practice.role}</p>
          </div>
          {practice.work ? (
            <OneButtonForm action={practice.work} kind="secondary" pending="Going there">
              Work here<span className="sr-only">: {practice.name}</span>
            </OneButtonForm>
          ) : (
            <p className="text-quiet">You are here</p>
          )}
        </li>
      ))}
    </ul>
  );
}
