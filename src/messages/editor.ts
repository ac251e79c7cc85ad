/** What the web editor says: its page, its collections, and the command that serves it. */
import type { Language } from './problems.ts';

export const editorTexts = {
  title: 'संपादन',
  loading: 'संपादक खुल रहा है…',
  needsScript: 'संपादक को जावास्क्रिप्ट चाहिए। ब्राउजर की सेटिंग में उसे चालू करें।',
  toPasteDesk: 'पूरी खबर एक साथ चिपकाएं',
  notConnected: {
    heading: 'यहां से अभी खबर नहीं लिखी जा सकती',
    text: 'यह पन्ना अखबार की फाइलों से जुड़ा नहीं है। अपने कंप्यूटर पर “npm run editor” चलाएं, या इंजीनियर से कहें कि site.yaml में editor भरकर इसे GitHub या GitLab से जोड़ें।',
  },
  draftsOnly: 'केवल मसौदे',
  collections: {
    articles: { label: 'खबरें', label_singular: 'नई खबर', description: 'खबर लिखें, बदलें, छापें' },
    front: { label: 'पहला पन्ना' },
    breaking: { label: 'ब्रेकिंग' },
    authors: { label: 'लेखक' },
    categories: { label: 'श्रेणियां' },
    house: { label: 'शब्दावली' },
    pages: { label: 'पन्ने', label_singular: 'नया पन्ना' },
  },
  commits: {
    create: 'नया: {{slug}}',
    update: 'बदला: {{slug}}',
    delete: 'मिटाया: {{slug}}',
    uploadMedia: 'तस्वीर: {{path}}',
    deleteMedia: 'तस्वीर मिटाई: {{path}}',
  },
  findings: {
    heading: 'जांच',
    none: 'कोई गलती नहीं मिली।',
    errors: (count: string) => `${count} गलती: इसे ठीक किए बिना खबर नहीं सहेजी जाएगी`,
    warnings: (count: string) => `${count} सुझाव`,
    fix: (text: string) => (text === '' ? 'ठीक करें' : `“${text}” लिखें`),
  },
  text: {
    bold: 'मोटा',
    heading: 'उपशीर्षक',
    list: 'सूची',
    quote: 'कथन',
    link: 'लिंक',
    linkPrompt: 'लिंक का पता लिखें',
  },
  tags: { remove: (tag: string) => `“${tag}” हटाएं` },
  stories: { placeholder: 'शीर्षक के कुछ शब्द', add: 'जोड़ें' },
  onItsPage: 'छपा हुआ पन्ना देखें',
  previewWaits: 'शीर्षक, श्रेणी और खबर लिखते ही यहां दिखेगा कि छपने पर कैसी लगेगी।',
  unreadable: 'यह फाइल टूटी है, फॉर्म में नहीं खुलती। “npm run check” बताएगा कि क्या ठीक करना है।',
  refused: (first: string) => `पहले यह ठीक करें: ${first}`,
} as const;

export interface EditorCommandTexts {
  readonly help: string;
  readonly serving: (address: string) => string;
  readonly saved: (file: string) => string;
  readonly stop: string;
  readonly portTaken: (port: string) => string;
  readonly noRepository: string;
  readonly unsavedChanges: string;
}

const commandTexts: { readonly [Name in Language]: EditorCommandTexts } = {
  hi: {
    help: `संपादक: ब्राउजर में खबर लिखें, तस्वीर लगाएं, पहला पन्ना बदलें

  npm run editor

सब कुछ इसी कंप्यूटर के content/ में लिखा जाता है; इंटरनेट नहीं चाहिए। दूसरे कंप्यूटर से यह पता नहीं खुलता।

  --content DIR   खबरों का फोल्डर (content)
  --port N        पोर्ट (8081); 0: कोई भी खाली
  --workflow      हर खबर अपनी git शाखा पर: मसौदा, देखने के लिए, तैयार, फिर छपाई
  --no-open       ब्राउजर अपने आप न खुले
  --now ISO       आज की जगह यह समय माना जाए
  --lang hi|en    भाषा
  --help          यह मदद`,
    serving: (address) => `संपादक: ${address}`,
    saved: (file) => `सहेजा: ${file}`,
    stop: 'रोकने के लिए Ctrl+C दबाएं।',
    portTaken: (port) => `पोर्ट ${port} पर कुछ और चल रहा है। --port 0 से कोई खाली पोर्ट लें।`,
    noRepository:
      '--workflow के लिए खबरों का फोल्डर git भंडार में होना चाहिए। “git init” चलाएं, या --workflow हटाएं।',
    unsavedChanges:
      'कुछ फाइलें बदली हुई हैं जो git में दर्ज नहीं हैं। --workflow शाखाएं बदलता है, इसलिए पहले उन्हें दर्ज करें (git commit)।',
  },
  en: {
    help: `The editor: write stories in the browser, add pictures, change the front page

  npm run editor

Everything is written into content/ on this computer; no network is needed, and no other computer can open the address.

  --content DIR   folder of the stories (content)
  --port N        port (8081); 0: any that is free
  --workflow      each story on a git branch of its own: draft, in review, ready, then published
  --no-open       does not open the browser
  --now ISO       takes this moment for now
  --lang hi|en    language
  --help          this help`,
    serving: (address) => `Editor: ${address}`,
    saved: (file) => `Saved: ${file}`,
    stop: 'Press Ctrl+C to stop.',
    portTaken: (port) => `Something else runs on port ${port}. --port 0 takes any that is free.`,
    noRepository:
      '--workflow needs the folder of stories to lie in a git repository. Run "git init", or leave out --workflow.',
    unsavedChanges:
      'Some files are changed and not committed. --workflow switches branches, so commit them first.',
  },
};

export function editorCommandTexts(language: Language): EditorCommandTexts {
  return commandTexts[language];
}
