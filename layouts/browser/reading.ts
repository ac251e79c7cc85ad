/** What script adds to every page; each page is complete without it. */
import { watchCopying } from './copyLink.ts';
import { watchEmbeds } from './embeds.ts';
import { showNewest } from './live/newest.ts';
import { watchNews } from './live/poll.ts';
import { showStrip } from './live/strip.ts';
import { watchMenu } from './menu.ts';
import { startKeeping, watchKeeping } from './offline/keeping.ts';
import { showOpenSection } from './openSection.ts';
import { watchReadingAloud } from './readAloud.ts';
import { watchSettings } from './settings.ts';

showOpenSection();
watchMenu();
watchSettings();
watchCopying();
watchEmbeds();
watchReadingAloud();
watchKeeping();
watchNews((news) => {
  // First what looks where things stand, then what changes them: the page is laid out once.
  showNewest(news);
  showStrip(news);
  void startKeeping(news);
});
