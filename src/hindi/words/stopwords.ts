import { canonical } from '../text/canonical.ts';

/**
 * Words that carry grammar alone, in canonical spelling: closed classes, complete where they are
 * frequent. In running newspaper Hindi each stands in at least every hundredth story, all together
 * make up about half of all words. Content words stay out however frequent they are (लोग, दिन,
 * पुलिस), and so do negations and numbers, which change what a story says.
 *
 * Some are names as well (आप and हम are parties): whoever drops stopwords from a query must keep a
 * query that consists of nothing else.
 */
const table = `
का के की को से में पर ने तक लिए साथ द्वारा बारे तरह वाला वाले वाली वालों
और या व एवं तथा कि तो भी ही न लेकिन मगर किंतु परंतु बल्कि क्योंकि इसलिए ताकि अगर यदि जबकि हालांकि चाहे
यह ये वह वे वो इस इन उस उन इसे इन्हें उसे उन्हें इसने उसने इन्होंने उन्होंने
इसका इसके इसकी इनका इनके इनकी उसका उसके उसकी उनका उनके उनकी
इससे इनसे उससे उनसे इसमें इनमें उसमें उनमें इसपर उसपर इसी उसी इन्हीं उन्हीं यही वही
मैं मैंने मुझे मुझको मेरा मेरे मेरी हम हमने हमें हमको हमारा हमारे हमारी
तू तुम तुम्हें तुम्हारा तुम्हारे तुम्हारी आप आपने आपको आपका आपके आपकी आपसे
अपना अपने अपनी खुद स्वयं
जो जिस जिन जिसे जिन्हें जिसने जिन्होंने जिसका जिसके जिसकी जिनका जिनके जिनकी जिससे जिनसे जिसमें जिनमें
कौन क्या किस किन किसे किसने किसका किसके किसकी कोई किसी किन्हीं कुछ
कब कहां क्यों कैसे कैसा कैसी कितना कितने कितनी
जब तब अब अभी यहां वहां जहां वहीं यहीं जैसे जैसा जैसी ऐसा ऐसे ऐसी वैसे वैसा वैसी फिर
है हैं हूं हो था थे थी थीं होता होते होती होना होने होनी हुआ हुए हुई होगा होगी होंगे होकर
कर करना करने करनी करता करते करती किया किए करके करें करेगा करेगी करेंगे
जा जाना जाने जाता जाते जाती गया गए गई जाए जाएं जाएगा जाएगी जाएंगे जाकर
रहा रहे रही रह सका सके सकी सकता सकते सकती चुका चुके चुकी
दे दिया दिए दी देना देने देता देते देती ले लिया ली लेना लेने लेता लेते लेती लेकर
`;

let known: ReadonlySet<string> | undefined;

/**
 * Whether a Hindi word, in any spelling, only serves grammar.
 *
 * @example isStopword('उन्होंने') // true
 */
export function isStopword(word: string): boolean {
  known ??= new Set(table.trim().split(/\s+/));
  return known.has(canonical(word));
}
