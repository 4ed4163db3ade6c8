// Tells whether the extension this script belongs to is still there. After an update Chromium leaves the old script
// running with an API that throws; it must then take down what it put up.

/** Whether the extension was updated or removed under the open page. */
export function isContextLost(): boolean {
  try {
    return !chrome.runtime?.id;
  } catch {
    return true;
  }
}
