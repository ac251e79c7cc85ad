/** Full names that are put into stories, to be searched for in Roman letters. */
import { pick, type Random } from '../random.ts';
import type { Spelling, WordQuery } from './wordQueries.ts';

/** Given and family names that papers print. */
const GIVEN = (
  'राजेश सुरेश रमेश महेश दिनेश मुकेश नरेश गणेश संजय अजय विजय अरुण वरुण अनिल सुनील कपिल ' +
  'राहुल रोहित मोहित अमित सुमित विनीत अंकित नितिन सचिन विपिन प्रवीण नवीन मनोज सरोज ' +
  'विनोद प्रमोद अशोक आलोक दीपक विवेक अभिषेक मयंक पंकज नीरज सूरज धीरज मोहन सोहन रोहन राम ' +
  'श्याम घनश्याम बलराम परशुराम लक्ष्मण भरत शत्रुघ्न कृष्ण गोपाल गोविंद माधव केशव राघव ' +
  'विष्णु शिव शंकर महादेव हरि ओम जगदीश सतीश हरीश गिरीश मनीष आशीष शिरीष नरेंद्र देवेंद्र ' +
  'सुरेंद्र महेंद्र राजेंद्र वीरेंद्र धर्मेंद्र जितेंद्र उपेंद्र योगेंद्र शैलेंद्र ' +
  'इमरान सलमान आमिर शाहरुख इरफान फरहान रहमान अकबर असद उमर यूसुफ अब्दुल रशीद हामिद जावेद ' +
  'परवेज नसीर अनवर सीता गीता रीता सुनीता अनीता कविता सविता ममता सरिता रेखा सुलेखा लता ' +
  'आशा उषा निशा दिशा पूजा आरती भारती ज्योति प्रीति स्मृति कीर्ति नीति शांति मीरा राधा ' +
  'विमला कमला शीला लीला प्रियंका दीपिका राधिका कनिका अंजलि मीनाक्षी लक्ष्मी सरस्वती ' +
  'पार्वती सोनिया मायावती वसुंधरा निर्मला सुषमा जया हेमा विद्या दिव्या काव्या श्रेया ' +
  'नेहा स्नेहा रिया प्रिया सानिया शबाना रुबीना फातिमा आयशा ज़ीनत अमिताभ ऋषि रणबीर रणवीर ' +
  'अक्षय अर्जुन भीम युधिष्ठिर नकुल विराट महेन्द्र रविंद्र रवींद्र यशपाल धर्मपाल राजपाल ' +
  'कमल विमल निर्मल शरद वसंत हेमंत जयंत अनंत दिग्विजय ज्योतिरादित्य शिवराज योगी आदित्य ' +
  'उद्धव लालू नीतीश तेजस्वी अखिलेश मुलायम'
).split(' ');
const FAMILY = (
  'शर्मा वर्मा गुप्ता सिंह यादव मिश्रा तिवारी त्रिपाठी चतुर्वेदी द्विवेदी त्रिवेदी ' +
  'पांडे पाण्डेय दुबे शुक्ला जोशी चौहान राठौर सोलंकी परमार तोमर सिंधिया चौधरी पटेल ' +
  'पाटिल देशमुख कुलकर्णी देसाई शाह मेहता जैन अग्रवाल बंसल गोयल मित्तल खन्ना कपूर खान ' +
  'अंसारी कुरैशी सैयद शेख पठान मिर्जा हुसैन अली अहमद मलिक बेग कुमार कुमारी देवी लाल ' +
  'प्रसाद दास राय रॉय बनर्जी मुखर्जी चटर्जी बसु बोस घोष सेन मंडल महतो मांझी कोहली धोनी ' +
  'तेंदुलकर गांगुली द्रविड़ सहवाग गंभीर शास्त्री बच्चन भट्ट भट्टाचार्य नायर मेनन अय्यर ' +
  'रेड्डी राव नायडू गौड़ा गांधी नेहरू पटनायक मोदी ठाकरे पवार फडणवीस गहलोत पायलट कमलनाथ ' +
  'सोरेन मुंडा उरांव मरांडी बघेल साहू वर्मन सेठी मल्होत्रा चोपड़ा अरोड़ा भाटिया बत्रा ' +
  'सक्सेना श्रीवास्तव माथुर भटनागर निगम कुशवाहा मौर्य पासवान राजपूत राणा ठाकुर रावत ' +
  'नेगी बिष्ट पंत उपाध्याय ओझा झा सिन्हा वाजपेयी दीक्षित अवस्थी बाजपेयी भार्गव व्यास ' +
  'पुरोहित आचार्य'
).split(' ');

/** @param spellings how people write words in Roman letters; names that have none are left out */
export function fullNames(
  spellings: readonly Spelling[],
  count: number,
  random: Random,
): readonly WordQuery[] {
  const romans = new Map<string, string[]>();
  for (const { roman, word } of spellings) {
    const name = word.normalize('NFC');
    romans.set(name, [...(romans.get(name) ?? []), roman]);
  }
  const given = GIVEN.filter((name) => romans.has(name));
  const family = FAMILY.filter((name) => romans.has(name));
  const spelled = (name: string): string => pick(random, romans.get(name) ?? [name]);
  const names = new Map<string, WordQuery>();
  while (names.size < Math.min(count, (given.length * family.length) / 2)) {
    const meant = [pick(random, given), pick(random, family)];
    names.set(meant.join(' '), { query: meant.map(spelled).join(' '), meant });
  }
  return [...names.values()];
}

/** A sentence that says no more than that somebody was there. */
export function sentenceWith({ meant }: WordQuery): string {
  return `इस मौके पर ${meant.join(' ')} भी मौजूद रहे।`;
}
