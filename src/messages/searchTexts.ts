/** What the search page says of results. These texts stand apart because its script carries them to the browser. */
export const searchTexts = {
  searchCount: (count: string) => `${count} खबरें मिलीं`,
  searchOne: '1 खबर मिली',
  searchNone: (query: string) => `“${query}” पर कोई खबर नहीं मिली`,
  searchTips: 'शब्द कम करके या दूसरी वर्तनी में लिखकर देखें',
  searchSuggest: (query: string) => `क्या आप “${query}” खोज रहे हैं?`,
  searching: 'खोज रहे हैं…',
  searchFailed: 'खोज अभी नहीं हो सकी। नेटवर्क देखकर फिर कोशिश करें',
  retry: 'फिर कोशिश करें',
} as const;
