import type {
  LineStatus,
  SessionResponse,
} from '@/lib/domain/session-record/session-record.schema';
import { responseWords, statusWords } from '@/lib/domain/session-record/record-words';

export const lineStatusChoices = (Object.keys(statusWords) as LineStatus[]).map((value) => ({
  value,
  label: statusWords[value],
}));

const hints: Partial<Record<SessionResponse, string>> = {
  peripheralised: 'Peripheralised: lighten or stop',
  centralised: 'Centralised: a good sign',
};

export const responseChoices = (Object.keys(responseWords) as SessionResponse[]).map((value) => {
  const hint = hints[value];
  return { value, label: responseWords[value], ...(hint ? { hint } : {}) };
});
