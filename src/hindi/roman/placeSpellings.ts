/**
 * Places by their official Roman spelling where no rule of sound gives it: the districts of Madhya
 * Pradesh, other states' names and large cities.
 */
const PLACES = `
आगर agar|मालवा malwa|अलीराजपुर alirajpur|अनूपपुर anuppur|अशोकनगर ashoknagar|बालाघाट balaghat|बड़वानी barwani
बैतूल betul|भिंड bhind|भोपाल bhopal|बुरहानपुर burhanpur|छतरपुर chhatarpur|छिंदवाड़ा chhindwara|दमोह damoh|दतिया datia
देवास dewas|धार dhar|डिंडौरी dindori|डिंडोरी dindori|गुना guna|ग्वालियर gwalior|हरदा harda|इंदौर indore|जबलपुर jabalpur
झाबुआ jhabua|कटनी katni|खंडवा khandwa|खरगोन khargone|मैहर maihar|मंडला mandla|मंदसौर mandsaur|मऊगंज mauganj
मुरैना morena|नर्मदापुरम narmadapuram|होशंगाबाद hoshangabad|नरसिंहपुर narsinghpur|नीमच neemuch|निवाड़ी niwari
पांढुर्णा pandhurna|पन्ना panna|रायसेन raisen|राजगढ़ rajgarh|रतलाम ratlam|रीवा rewa|सागर sagar|सतना satna|सीहोर sehore
सिवनी seoni|शहडोल shahdol|शाजापुर shajapur|श्योपुर sheopur|शिवपुरी shivpuri|सीधी sidhi|सिंगरौली singrauli
टीकमगढ़ tikamgarh|उज्जैन ujjain|उमरिया umaria|विदिशा vidisha
दिल्ली delhi|मुंबई mumbai|बंबई bombay|कोलकाता kolkata|कलकत्ता calcutta|चेन्नई chennai|बेंगलुरु bengaluru|बेंगलूरु bengaluru
बैंगलोर bangalore|बंगलौर bangalore|हैदराबाद hyderabad|अहमदाबाद ahmedabad|पुणे pune|सूरत surat|जयपुर jaipur|लखनऊ lucknow
कानपुर kanpur|नागपुर nagpur|पटना patna|वडोदरा vadodara|गाजियाबाद ghaziabad|लुधियाना ludhiana|आगरा agra|नासिक nashik
फरीदाबाद faridabad|मेरठ meerut|राजकोट rajkot|वाराणसी varanasi|श्रीनगर srinagar|धनबाद dhanbad|अमृतसर amritsar
प्रयागराज prayagraj|इलाहाबाद allahabad|रांची ranchi|हावड़ा howrah|कोयंबटूर coimbatore|विजयवाड़ा vijayawada|जोधपुर jodhpur
मदुरै madurai|रायपुर raipur|कोटा kota|गुवाहाटी guwahati|चंडीगढ़ chandigarh|सोलापुर solapur|बरेली bareilly|मुरादाबाद moradabad
मैसूर mysore|गुरुग्राम gurugram|गुड़गांव gurgaon|अलीगढ़ aligarh|जालंधर jalandhar|भुवनेश्वर bhubaneswar|गोरखपुर gorakhpur
देहरादून dehradun|शिमला shimla|जम्मू jammu|नोएडा noida|कोच्चि kochi|मथुरा mathura|अयोध्या ayodhya|झांसी jhansi|भिलाई bhilai
बिलासपुर bilaspur|उदयपुर udaipur|अजमेर ajmer|तिरुवनंतपुरम thiruvananthapuram|विशाखापत्तनम visakhapatnam|पुडुचेरी puducherry
उन्नाव unnao|रायबरेली raebareli|हरिद्वार haridwar|रुड़की roorkee|पुरी puri|गोवा goa|लद्दाख ladakh|कश्मीर kashmir
भारत bharat|मध्य madhya|प्रदेश pradesh|मध्यप्रदेश madhya pradesh|उत्तराखंड uttarakhand|छत्तीसगढ़ chhattisgarh|झारखंड jharkhand
हरियाणा haryana|राजस्थान rajasthan|गुजरात gujarat|महाराष्ट्र maharashtra|कर्नाटक karnataka|केरल kerala|तमिलनाडु tamil nadu
तेलंगाना telangana|आंध्र andhra|ओडिशा odisha|असम assam|मेघालय meghalaya|मणिपुर manipur|मिजोरम mizoram|नगालैंड nagaland
सिक्किम sikkim|त्रिपुरा tripura|अरुणाचल arunachal|हिमाचल himachal|पंजाब punjab|बिहार bihar|बंगाल bengal
लाहौर lahore|कराची karachi|पेशावर peshawar|ढाका dhaka|काठमांडू kathmandu|काबुल kabul|कोलंबो colombo
`;

/** Roman spellings by the Devanagari name in Unicode's normal form D. */
export const PLACE_SPELLINGS: ReadonlyMap<string, string> = new Map(
  PLACES.trim()
    .split(/[|\n]/)
    .map((place): [string, string] => {
      const space = place.indexOf(' ');
      return [place.slice(0, space).normalize('NFD'), place.slice(space + 1)];
    }),
);
