/** How the editor's fields are called, in the order in which its forms show them. */

export interface FieldText {
  readonly label: string;
  readonly hint?: string;
  /** What one item of a list is called. */
  readonly one?: string;
  /** Words of a choice, by what files say. */
  readonly words?: Readonly<Record<string, string>>;
  readonly fields?: FieldTexts;
}

export type FieldTexts = Readonly<Record<string, FieldText>>;

const picture: FieldTexts = {
  src: { label: 'तस्वीर की फाइल' },
  alt: {
    label: 'तस्वीर में क्या दिख रहा है',
    hint: 'जो देख नहीं सकता, उसे बताएं: “सब्जी के ठेले पर लगा क्यूआर कोड”। “फोटो” या फाइल का नाम न लिखें।',
  },
  credit: { label: 'तस्वीर किसने ली', hint: 'छायाकार, एजेंसी या स्रोत का नाम' },
  caption: { label: 'परिचय', hint: 'तस्वीर के नीचे छपता है' },
  ai: { label: 'एआई से बनी तस्वीर है' },
};

export const storyTexts: FieldTexts = {
  title: { label: 'शीर्षक' },
  deck: { label: 'उपशीर्षक', hint: 'शीर्षक के नीचे की एक पंक्ति' },
  category: { label: 'श्रेणी' },
  body: {
    label: 'खबर',
    hint: 'पैरा के बीच एक खाली पंक्ति छोड़ें। **मोटा** लिखने के लिए दोनों ओर दो तारे, उपशीर्षक के लिए पंक्ति की शुरुआत में ##।',
  },
  date: { label: 'तारीख और समय', hint: 'आगे का समय लिखें तो खबर तभी छपेगी' },
  draft: { label: 'मसौदा: अभी न छापें' },
  image: { label: 'मुख्य तस्वीर', one: 'तस्वीर', fields: picture },
  place: { label: 'स्थान', hint: 'खबर के पहले छपता है: भोपाल' },
  district: { label: 'जिला' },
  author: { label: 'लेखक', hint: 'खाली छोड़ें तो अखबार की टीम के नाम से छपेगी' },
  tags: { label: 'विषय', hint: 'लिखें या सूची से चुनें; हर विषय के बाद अल्पविराम या एंटर' },
  agency: { label: 'एजेंसी', hint: 'भाषा, वार्ता…' },
  summary: { label: 'सारांश', hint: 'सर्च और शेयर में दिखता है' },
  points: { label: 'मुख्य बातें', one: 'बात' },
  kind: {
    label: 'किस तरह की खबर',
    hint: 'खाली: सामान्य खबर',
    words: {
      news: 'खबर',
      opinion: 'विचार',
      live: 'लाइव',
      gallery: 'तस्वीरों में',
      video: 'वीडियो',
      factcheck: 'फैक्ट चेक',
    },
  },
  gallery: { label: 'और तस्वीरें', one: 'तस्वीर', fields: picture },
  video: { label: 'वीडियो का पता', hint: 'https:// से शुरू' },
  related: { label: 'साथ में पढ़ें', one: 'खबर', hint: 'हाथ से चुनी खबरें सबसे ऊपर रहती हैं' },
  updated: { label: 'अपडेट का समय', hint: 'पाठक को “अपडेट” के साथ दिखता है' },
  embargo: { label: 'इससे पहले न छपे (एम्बार्गो)' },
  expires: { label: 'इसके बाद न दिखे' },
  breaking: { label: 'ब्रेकिंग कब तक', hint: 'इस समय तक सबसे ऊपर की पट्टी में' },
  label: {
    label: 'पाठक को बताना जरूरी',
    words: {
      sponsored: 'प्रायोजित',
      advertorial: 'विज्ञापन',
      'press-note': 'प्रेस विज्ञप्ति',
      'ai-assisted': 'एआई की मदद से',
    },
  },
  credits: { label: 'श्रेय', one: 'पंक्ति', hint: 'इनपुट, सहयोग, अनुवाद' },
  entries: {
    label: 'लाइव अपडेट',
    one: 'अपडेट',
    fields: {
      date: { label: 'समय' },
      title: { label: 'शीर्षक' },
      body: { label: 'पाठ' },
    },
  },
  claim: {
    label: 'जांचा गया दावा',
    one: 'दावा',
    fields: {
      text: { label: 'दावा क्या था' },
      claimant: { label: 'किसने किया' },
      verdict: { label: 'नतीजा', hint: 'गलत, भ्रामक, सही…' },
    },
  },
  corrections: {
    label: 'भूल सुधार',
    one: 'सुधार',
    fields: {
      date: { label: 'कब सुधारा' },
      text: { label: 'क्या गलत था, क्या सही है' },
      type: {
        label: 'किस तरह का',
        words: { correction: 'भूल सुधार', clarification: 'स्पष्टीकरण', denial: 'खंडन' },
      },
    },
  },
  removed: {
    label: 'खबर हटाई गई',
    one: 'हटाने की सूचना',
    hint: 'पते पर खबर की जगह यह सूचना रहती है',
    fields: { date: { label: 'कब' }, reason: { label: 'क्यों' } },
  },
  slug: {
    label: 'पते के शब्द',
    hint: 'खाली छोड़ें: शीर्षक से अपने आप बनते हैं। केवल छोटे रोमन अक्षर, अंक और -',
  },
};

export const pageTexts: FieldTexts = {
  title: { label: 'शीर्षक' },
  body: { label: 'पाठ' },
  summary: { label: 'सारांश' },
  updated: { label: 'कब बदला गया' },
  draft: { label: 'मसौदा: अभी न छापें' },
  slug: { label: 'पते के शब्द', hint: 'केवल छोटे रोमन अक्षर, अंक और -' },
};

const pinned: FieldTexts = {
  story: { label: 'खबर', hint: 'शीर्षक के कुछ शब्द लिखें और सूची से चुनें' },
  until: { label: 'कब तक', hint: 'खाली: जब तक बदलें नहीं' },
};

export const settingsTexts = {
  front: {
    lead: { label: 'पहली बड़ी खबर', one: 'बड़ी खबर', fields: pinned },
    pinned: { label: 'उसके साथ की खबरें', one: 'खबर', fields: pinned },
    sections: {
      label: 'पहले पन्ने पर श्रेणियों का क्रम',
      one: 'श्रेणी',
      fields: { category: { label: 'श्रेणी' }, until: { label: 'कब तक' } },
    },
  },
  breaking: {
    entries: {
      label: 'ब्रेकिंग पंक्तियां',
      one: 'पंक्ति',
      fields: {
        text: { label: 'एक पंक्ति की खबर' },
        until: { label: 'कब तक दिखे' },
        story: { label: 'पूरी खबर', hint: 'यदि छप चुकी हो तो चुनें' },
      },
    },
  },
  authors: {
    entries: {
      label: 'लेखक',
      one: 'लेखक',
      fields: {
        name: { label: 'नाम' },
        id: { label: 'पहचान', hint: 'छोटे रोमन अक्षर: seema-verma। बाद में न बदलें।' },
        hindi_name: { label: 'हिंदी में नाम', hint: 'यदि नाम रोमन में है' },
        kind: { label: 'व्यक्ति या डेस्क', words: { person: 'व्यक्ति', desk: 'डेस्क' } },
        role: { label: 'पद' },
        place: { label: 'स्थान' },
        bio: { label: 'परिचय' },
        email: { label: 'ईमेल' },
        languages: { label: 'भाषाएं', one: 'भाषा' },
        expertise: { label: 'किन विषयों के जानकार', one: 'विषय' },
      },
    },
  },
  categories: {
    entries: {
      label: 'श्रेणियां',
      one: 'श्रेणी',
      hint: 'क्रम यही मेन्यू में रहता है',
      fields: {
        name: { label: 'नाम' },
        id: { label: 'पहचान', hint: 'पते में आती है: khel। बाद में न बदलें।' },
        description: { label: 'परिचय' },
        aliases: { label: 'दूसरे नाम', one: 'नाम', hint: 'संवाददाता जिन नामों से भेजते हैं: मप्र, MP' },
      },
    },
  },
  house: {
    entries: {
      label: 'अखबार की शब्दावली',
      one: 'शब्द',
      fields: {
        wrong: { label: 'यह नहीं' },
        right: { label: 'यह लिखें' },
        reason: { label: 'क्यों' },
      },
    },
  },
} as const satisfies Readonly<Record<string, FieldTexts>>;
