import { pagefindClient } from './pagefind.ts';
import { startSearch } from './searchPage.ts';

startSearch(pagefindClient());
