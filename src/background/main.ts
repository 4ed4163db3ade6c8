// The background: wires the browser's events to what answers them. It is started for an event and stopped again at any
// moment, so every listener is added at once and nothing that matters is kept in memory.
import browser from 'webextension-polyfill';
import { answerCalls, createSettingsWriter } from '../shared';
import { runCommand } from './commands';
import { createHandlers } from './handlers';
import { answerOmnibox } from './omnibox';
import { PackNameBook } from './pack-names';
import { PackViews } from './pack-views';
import { endPauseInTime, endPauseOnStart, PAUSE_ALARM, schedulePauseEnd } from './pause';
import { createMenu, MENU_ITEM, openSearch } from './search-entries';
import {
  followNavigation,
  followSwitch,
  noteSwitchedSites,
  refreshBadges,
  refreshTabs,
  touchesBadge,
  touchesSites,
} from './tabs';

const writer = createSettingsWriter(browser.storage);
const views = new PackViews();
const names = new PackNameBook();

answerCalls(createHandlers(writer, views, names));
answerOmnibox(() => views.shelf());

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await writer.repair();
  await Promise.all([createMenu(), schedulePauseEnd(), names.write(), refreshTabs()]);
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
});

browser.runtime.onStartup.addListener(async () => {
  await writer.repair();
  await endPauseOnStart(writer);
  await Promise.all([createMenu(), schedulePauseEnd(), names.write(), refreshTabs()]);
});

browser.storage.onChanged.addListener(async (changes, area) => {
  if (changes.settings) {
    views.forget();
    names.forget();
  }
  await Promise.all([
    changes.pause && schedulePauseEnd(),
    changes.settings && Promise.all([createMenu(), names.write()]),
    touchesBadge(changes) && refreshBadges(),
    touchesSites(changes) && Promise.all([followSwitch(changes, area), noteSwitchedSites()]),
  ]);
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === PAUSE_ALARM) void endPauseInTime(writer);
});

browser.tabs.onUpdated.addListener((tabId, { status, url: newUrl }, { url }) => {
  if (url && (status === 'loading' || newUrl)) void followNavigation({ id: tabId, url });
});

browser.commands.onCommand.addListener((command) => void runCommand(command, writer));

// Firefox for Android has no context menus and no address bar keywords.
browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
  if (menuItemId === MENU_ITEM && selectionText) void openSearch(selectionText, tab);
});
