import { searchTexts } from './searchTexts.ts';

/**
 * Every text that readers see outside the stories themselves.
 *
 * House style: no nukta but in ड़ and ढ़, anusvara instead of chandrabindu, Latin digits, polite
 * imperatives in -एं, the everyday word where Hindi has one and the English loan where readers
 * say it (होम, फोटो, लिंक). A test runs the copy desk over this file.
 */
export const reader = {
  // Frame
  skip: 'सीधे खबर पर जाएं',
  menu: 'मेन्यू',
  menuOpen: 'मेन्यू खोलें',
  menuClose: 'मेन्यू बंद करें',
  home: 'होम',
  sections: 'श्रेणियां',
  breadcrumbs: 'आप यहां हैं',
  aboutPaper: 'अखबार के बारे में',
  backToTop: 'ऊपर जाएं',
  settings: 'पढ़ने की सुविधा',
  textSize: 'अक्षर छोटे-बड़े करें',
  textSizes: { small: 'छोटे', normal: 'सामान्य', large: 'बड़े', huge: 'बहुत बड़े' },
  theme: 'रंग',
  themes: { light: 'दिन', dark: 'रात', system: 'फोन जैसा' },
  temperature: (city: string, degrees: string) => `${city} का तापमान ${degrees} डिग्री सेल्सियस`,
  backOnline: 'नेटवर्क आ गया',

  // Fronts
  latest: 'ताजा खबरें',
  breaking: 'ब्रेकिंग',
  topStories: 'बड़ी खबरें',
  mostRead: 'सबसे ज्यादा पढ़ी गईं',
  yourDistrict: 'आपका जिला',
  chooseDistrict: 'अपना जिला चुनें',
  changeDistrict: 'जिला बदलें',
  moreFrom: (name: string) => `${name} की और खबरें`,
  newsOf: (name: string) => `${name} की खबरें`,
  allStoriesBy: (name: string) => `${name} की सभी खबरें`,
  moreOnTag: 'इस विषय की और खबरें',
  readMore: 'पूरी खबर पढ़ें',
  noStories: 'यहां अभी कोई खबर नहीं है',

  // Story
  alsoRead: 'यह भी पढ़ें',
  related: 'संबंधित खबरें',
  soFar: 'इस मामले में अब तक',
  keyPoints: 'मुख्य बातें',
  brief: 'संक्षेप में',
  readingTime: (minutes: string) => `${minutes} मिनट में पढ़ें`,
  published: (date: string) => `प्रकाशित: ${date}`,
  updated: (date: string) => `अपडेट: ${date}`,
  justNow: 'अभी-अभी',
  minutesAgo: (count: string) => `${count} मिनट पहले`,
  hoursAgo: (count: string) => `${count} घंटे पहले`,
  agency: (name: string) => `एजेंसी: ${name}`,
  input: (name: string) => `इनपुट: ${name}`,
  photo: (name: string) => `फोटो: ${name}`,
  aiImage: 'एआई से बनी तस्वीर',
  gallery: 'तस्वीरों में',
  galleryCount: (count: string) => `${count} तस्वीरें`,
  video: 'वीडियो',
  embed: (site: string) => `${site} पर देखें (वहां आपका डेटा उसकी शर्तों पर जाएगा)`,
  table: (columns: string) => (columns === '' ? 'तालिका' : `तालिका: ${columns}`),
  tags: 'विषय',
  districts: 'जिले',
  authors: 'लेखक',
  updating: 'खबर अपडेट हो रही है',
  newUpdates: (count: string) => `${count} नए अपडेट, देखें`,
  updates: 'अपडेट',
  claim: 'दावा',
  claimant: 'किसने कहा',
  verdict: 'नतीजा',
  opinionNote: 'ये लेखक के निजी विचार हैं',

  // Labels
  sponsored: 'प्रायोजित',
  advertisement: 'विज्ञापन',
  pressNote: 'प्रेस विज्ञप्ति',
  aiAssisted: 'एआई की मदद से',
  opinion: 'विचार',
  factcheck: 'फैक्ट चेक',
  live: 'लाइव',
  draft: 'मसौदा: यह खबर अभी छपी नहीं है',
  scheduled: (date: string) => `समय तय: ${date} को छपेगी`,

  // Corrections and removals
  corrections: 'भूल सुधार',
  correctionTypes: {
    correction: 'भूल सुधार',
    clarification: 'स्पष्टीकरण',
    denial: 'खंडन',
  },
  correctionText: (wrong: string, right: string) =>
    `इस खबर में पहले ${wrong} लिखा गया था। सही तथ्य यह है: ${right}`,
  reportError: 'गलती दिखी? हमें बताएं',
  removedTitle: 'यह खबर हटा दी गई है',
  removedReason: (reason: string, date: string) => `कारण: ${reason} · ${date}`,
  expired: 'खबर की अवधि पूरी हुई',
  movedTitle: 'यह खबर नए पते पर है',

  // Sharing
  share: 'शेयर करें',
  shareWhatsapp: 'व्हाट्सऐप पर भेजें',
  shareOn: (network: string) => `${network} पर शेयर करें`,
  copyLink: 'लिंक कॉपी करें',
  copied: 'लिंक कॉपी हो गया',
  joinChannel: 'व्हाट्सऐप चैनल से जुड़ें',
  save: 'बाद में पढ़ें',
  saved: 'सहेजी गई',
  listen: 'खबर सुनें',
  listenStop: 'रोकें',
  print: 'प्रिंट करें',

  ...searchTexts,

  // Other pages
  archive: 'पुरानी खबरें',
  archiveMonth: (month: string) => `${month} की खबरें`,
  newer: 'नई खबरें',
  older: 'पुरानी खबरें',
  pages: 'और पृष्ठ',
  page: (number: string) => `पृष्ठ ${number}`,
  notFoundTitle: 'यह पेज नहीं मिला',
  notFoundText: 'पता बदल गया होगा या गलत टाइप हुआ होगा। खोजकर देखें या होम पर जाएं',
  offlineTitle: 'आप ऑफलाइन हैं',
  offlineText: 'यह खबर आपके फोन में नहीं है। ये खबरें बिना नेटवर्क के भी पढ़ सकते हैं:',
  about: 'हमारे बारे में',
  contact: 'संपर्क',
  grievance: 'शिकायत निवारण',
  privacy: 'निजता नीति',
  ethics: 'आचार संहिता',
  terms: 'उपयोग की शर्तें',

  // Who answers for the paper
  legalFacts: {
    publisher: 'प्रकाशक',
    address: 'पता',
    email: 'ईमेल',
    phone: 'फोन',
    editor: 'संपादक',
    grievance_officer: 'शिकायत अधिकारी',
    grievance_email: 'शिकायत का ईमेल',
    registration: 'पंजीयन',
  },
  fact: (name: string, value: string) => `${name}: ${value}`,
  languages: 'भाषाएं',
  expertise: 'खास विषय',
  correctionsLog: 'अब तक के भूल सुधार',
} as const;
