// Finds the address a frame's state follows from: that of the tab's page. Frames of the same origin see it; others ask
// the background, since an ancestor's origin alone could not answer "off on this page only".
import { callBackground } from './call';

/** The address of the page in this frame's tab. Rejects when the extension is gone. */
export async function topUrl(): Promise<string> {
  if (window.top === window) return location.href;
  try {
    if (window.top) return window.top.location.href;
  } catch {
    // Another origin.
  }
  return callBackground('tab-url', {});
}
