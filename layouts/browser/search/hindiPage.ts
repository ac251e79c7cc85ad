import { hindiClient } from './hindi.ts';
import { startSearch } from './searchPage.ts';

startSearch(hindiClient());
