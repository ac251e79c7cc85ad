/**
 * Family names and given names that the press writes in one way in Roman letters, against the rules of
 * sound. Slugs keep the rules: an address never changes because this list grew.
 */
const NAMES = `
सैयद syed|सैय्यद syed|शेख sheikh|कुरैशी qureshi|अंसारी ansari|हुसैन hussain|अब्दुल्ला abdullah|ओवैसी owaisi
चौहान chouhan|चौधरी chaudhary|चौबे choubey|दुबे dubey|दूबे dubey|पांडे pandey|पांडेय pandey|पाण्डेय pandey
त्रिवेदी trivedi|द्विवेदी dwivedi|उपाध्याय upadhyay|वाजपेयी vajpayee|बाजपेयी bajpai|मिश्र mishra|शुक्ल shukla
मुखर्जी mukherjee|बनर्जी banerjee|चटर्जी chatterjee|भट्टाचार्य bhattacharya|गांगुली ganguly|टैगोर tagore|बोस bose
राय rai|रॉय roy|सेन sen|घोष ghosh|दत्त dutt|सिन्हा sinha|सक्सेना saxena|दीक्षित dixit|मौर्य maurya|कुशवाहा kushwaha
ठाकरे thackeray|फडणवीस fadnavis|शिंदे shinde|सिंधिया scindia|देशमुख deshmukh|कुलकर्णी kulkarni|गडकरी gadkari
अय्यर iyer|अय्यंगर iyengar|मेनन menon|नायर nair|नायडू naidu|रेड्डी reddy|राव rao|गौड़ा gowda|पिल्लै pillai
लक्ष्मण laxman|लक्ष्मी laxmi|रवींद्र ravindra|सुरेंद्र surendra|ज्योतिरादित्य jyotiraditya|कृष्ण krishna|ऋषि rishi
ओम om|योगेश yogesh|मोहम्मद mohammad|मुहम्मद muhammad|अहमद ahmed|यूसुफ yusuf|वसुंधरा vasundhara|ज़ीनत zeenat|जीनत zeenat
`;

/** Roman spellings by the Devanagari name in Unicode's normal form D. */
export const NAME_SPELLINGS: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const space = pair.indexOf(' ');
      return [pair.slice(0, space).normalize('NFD'), pair.slice(space + 1)];
    }),
);
