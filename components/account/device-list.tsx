import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';

export interface DeviceView {
  sessionId: string;
  /** "Chrome on Android". */
  device: string;
  /** "Signed in Sat 28 Nov 09:12, seen 14:02". */
  seen: string;
  /** Null: this very device, whose way out is the menu. */
  signOut: FormAction | null;
}

interface DeviceListProps {
  devices: readonly DeviceView[];
  signOutOthers: FormAction;
}

/** Where one is signed in, and the way to end it. */
export function DeviceList({ devices, signOutOthers }: DeviceListProps) {
  return (
    <div className="grid max-w-xl gap-4">
      <ul className="divide-y divide-rule border-y border-rule">
        {devices.map((device) => (
          <li
            key={device.sessionId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
          >
            <div className="min-w-0">
              <p className="font-semibold">{device.device}</p>
              <p className="text-quiet">{device.seen}</p>
            </div>
            {device.signOut ? (
              <OneButtonForm action={device.signOut} kind="secondary">
                Sign out<span className="sr-only"> {device.device}</span>
              </OneButtonForm>
            ) : (
              <p className="text-quiet">This device</p>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 ? (
        <OneButtonForm action={signOutOthers} kind="secondary">
          Sign out everywhere else
        </OneButtonForm>
      ) : null}
    </div>
  );
}
