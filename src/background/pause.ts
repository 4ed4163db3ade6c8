// Ends pauses: at their time by an alarm, since the background sleeps, and with the next start of the browser.
import browser from 'webextension-polyfill';
import { isPaused, loadSettings, type SettingsWriter } from '../shared';

/** The alarm that ends a pause. */
export const PAUSE_ALARM = 'end-of-pause';

/** Sets the alarm that the stored pause needs, or none. */
export async function schedulePauseEnd(): Promise<void> {
  const { pause } = await loadSettings();
  if (pause.kind === 'until') await browser.alarms.create(PAUSE_ALARM, { when: pause.timeMs });
  else await browser.alarms.clear(PAUSE_ALARM);
}

/** Ends a pause whose time is over. Alarms may ring early by clock changes; then it is set again. */
export async function endPauseInTime(writer: SettingsWriter): Promise<void> {
  const { pause } = await loadSettings();
  if (pause.kind !== 'until') return;
  if (isPaused(pause, Date.now())) await schedulePauseEnd();
  else await writer.apply({ kind: 'pause', pause: { kind: 'none' } });
}

/** Ends a pause that was to last until the browser restarts. */
export async function endPauseOnStart(writer: SettingsWriter): Promise<void> {
  const { pause } = await loadSettings();
  if (pause.kind === 'restart') await writer.apply({ kind: 'pause', pause: { kind: 'none' } });
}
