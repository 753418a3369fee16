import type { ReminderChannel } from './reminder';

/** Everything that is said about reminders, in one language. What is sent says nothing of health. */
export interface ReminderTexts {
  title: string;
  link: string;
  lead: readonly string[];
  back: string;
  channels: Readonly<Record<ReminderChannel, string>>;
  isOn: Readonly<Record<ReminderChannel, string>>;
  noMail: string;
  noPush: string;
  pushDenied: string;
  daily: string;
  dailyAt: string;
  visits: string;
  quiet: string;
  quietFrom: string;
  quietUntil: string;
  /** `{zone}` is the practice's time zone. */
  zone: string;
  turnOn: string;
  change: string;
  turnOff: string;
  working: string;
  wrongTime: string;
  nothingChosen: string;
  failed: string;
  /** What is sent. */
  subject: string;
  hello: string;
  asked: string;
  /** `{day}` and `{time}` of an appointment. */
  visit: string;
  open: string;
  openPush: string;
  stop: string;
  /** The page that the link in the e-mail leads to. */
  stopTitle: string;
  stopLead: string;
  stopped: string;
}
