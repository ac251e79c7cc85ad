/** Words of the language, abbreviations and names that everybody types in one way, against the rules of sound. */
const WORDS = `
में mein|मैं main|हैं hain|है hai|नहीं nahin|यहां yahan|वहां vahan|वह vah|यह yah|मां maa|माँ maa|हां haan|पांव paon|गांव gaon|गाँव gaon
रुपये rupaye|रुपए rupaye|रुपया rupaya|सिंह singh|विवि vivi|मप्र mp|उप्र up|छग cg|डॉ dr|डा dr|रु rs|पं pt|प्रो prof|किमी km
बजे baje|बस bus|टिकट ticket|कॉपी copy|पुलिस police|बजट budget|गैस gas|कंपनी company|नंबर number|पार्टी party
दिसंबर december|सितंबर september|अक्टूबर october|नवंबर november|जनवरी january|फरवरी february|अगस्त august
ओलंपिक olympic|ओलंपिक्स olympics|सेंसेक्स sensex|निफ्टी nifty|मोदी modi|राहुल rahul|सोनिया sonia|योगी yogi|ममता mamata
लाडली ladli|बहना behna|भाजपा bjp|चीन china|कोरिया korea|केन्या kenya|चीनी chini|अफगानिस्तान afghanistan|पाकिस्तान pakistan|बांग्लादेश bangladesh
हिंदुस्तान hindustan|रूस roos|यूपी up|एमपी mp|डीजल diesel|काम kaam|नाम naam|शाम shaam|कार car|शेयर share|फल fal|फूल phool|फिर phir|फसल fasal
फर्क fark|काफी kaafi|आप aap|जेड z|ज़ेड z|जरूर zaroor|ज़रूर zaroor|कोरोना corona|एक्सपर्ट expert|एक्सपर्ट्स experts|टल tal|टाल tal|रेलवे railway|रेलवेज railways
`;

/** Roman spellings by the Devanagari word in Unicode's normal form D. */
export const COMMON_SPELLINGS: ReadonlyMap<string, string> = new Map(
  WORDS.trim()
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const space = pair.indexOf(' ');
      return [pair.slice(0, space).normalize('NFD'), pair.slice(space + 1)];
    }),
);
