/**
 * What readers type, what must be found, and what must stay below: the rows of the newsroom's table.
 * Each row plants its own stories among the real ones, so that it does not depend on what these tell.
 */

import type { SearchDocument, SynonymGroup } from '../../search/index.ts';
import { searchDocuments } from '../../search/index.ts';
import { paperOfTexts, type TextStory } from '../textPaper.ts';
import { ourEngine } from './engines.ts';
import { searchedPaper } from './searchedPaper.ts';

export interface NewsroomRow {
  readonly queries: readonly string[];
  /** Headlines that must be among the first ten. */
  readonly wanted: readonly string[];
  /** Headlines that must come later than all of these, or not at all. */
  readonly below?: readonly string[];
}

export const NEWSROOM_ROWS: Readonly<Record<string, NewsroomRow>> = {
  S2: {
    queries: ['rus dore', 'roos daura'],
    wanted: ['रूस दौरे पर जाएंगे मंत्री'],
    below: ['डोर से कटी पतंग'],
  },
  S4: {
    queries: ['दसवीं रिजल्ट', '10th result'],
    wanted: ['10वीं का रिजल्ट घोषित'],
    below: ['12वीं का रिजल्ट घोषित'],
  },
  S6: {
    queries: ['hai kort', 'high court'],
    wanted: ['हाईकोर्ट ने सुनाया फैसला', 'हाई कोर्ट में याचिका', 'उच्च न्यायालय का आदेश'],
  },
  S7: {
    queries: ['IAS'],
    wanted: ['आईएएस बने किसान के बेटे', 'आइएएस की सूची', 'आई.ए.एस. का तबादला', 'आई ए एस की तैयारी'],
    below: ['बारिश आई तो खिले चेहरे'],
  },
  S8: {
    queries: ['आप'],
    wanted: ['आम आदमी पार्टी की सूची', 'AAP ने उतारे प्रत्याशी'],
    below: ['क्या आप जानते हैं'],
  },
  S12: { queries: ['लोगों'], wanted: ['लाेगाें ने किया प्रदर्शन'], below: ['नियम लागू हुआ'] },
  S14: {
    queries: ['लाडली बहना', 'ladli behna', 'लाड़ली बहन'],
    wanted: ['लाड़ली बहना योजना की किस्त'],
  },
  S15: { queries: ['होशंगाबाद'], wanted: ['नर्मदापुरम में बाढ़'] },
  S15b: { queries: ['नर्मदापुरम'], wanted: ['होशंगाबाद का पुल'] },
  S16: { queries: ['seoni'], wanted: ['सिवनी में ओले गिरे'], below: ['सोनी टीवी का शो'] },
  S17: {
    queries: ['गृहमंत्री'],
    wanted: ['गृह मंत्री का दौरा', 'गृहमंत्री ने दी चेतावनी'],
    below: ['मंगल ग्रह पर पानी'],
  },
  S18: {
    queries: ['डेढ़ लाख रिश्वत'],
    wanted: ['1.5 लाख की रिश्वत लेते पकड़ा', 'रिश्वत में 1,50,000 मांगे'],
    below: ['2.5 लाख की रिश्वत का मामला'],
  },
  S19: { queries: ['मोदी -गुजरात'], wanted: ['मोदी पहुंचे बिहार'], below: ['मोदी पहुंचे गुजरात'] },
  S19b: { queries: ['चंद्रयान-3'], wanted: ['चंद्रयान-3 उतरा चांद पर'], below: ['चंदन की तस्करी'] },
  S19c: { queries: ['जी-20', 'G20'], wanted: ['जी-20 की बैठक'] },
  S19d: { queries: ['कोविड-19', 'covid 19'], wanted: ['कोविड-19 के मामले'] },
  S20: { queries: ['आय'], wanted: ['आय दोगुनी करने की योजना'], below: ['मेहमान आए', 'बारात आई'] },
  S21: { queries: ['राम'], wanted: ['राम की शोभायात्रा'], below: ['रामपुर में मेला', 'आराम के दिन'] },
  S22: {
    queries: ['बिजली चोरी'],
    wanted: ['बिजली चोर पकड़े', 'बिजली चोरी पर जुर्माना'],
    below: ['बिजली पर छोरी का गाना', 'चौराहे पर बिजली'],
  },
  S23: {
    queries: ['कूनो चीता'],
    wanted: ['कूनो में चीते छोड़े', 'कूनो के चीतों की गिनती'],
    below: ['कूनो में चिता जली', 'कूनो को लेकर चिंता'],
  },
  S24: { queries: ['gyanvapi', 'jnanvapi'], wanted: ['ज्ञानवापी पर सुनवाई'] },
  S25: { queries: ['स्वास्थ्य'], wanted: ['स्‍वास्‍थ्‍य केंद्र खुला नया'] },
  S26: {
    queries: ['सोने का भाव', 'sone ka bhav', 'gold rate'],
    wanted: ['सोने के दाम में उछाल', 'सोना हुआ महंगा, भाव 70 हजार'],
    below: ['सोने से पहले दूध पिएं'],
  },
  S27: {
    queries: ['bjp vidhayak ne kaha'],
    wanted: ['भाजपा विधायक का बयान', 'बीजेपी विधायक बोले- जांच हो'],
  },
  S28: { queries: ['नही मिला पानी'], wanted: ['नहीं मिला पानी, लोग परेशान'] },
  S30: { queries: ['ढूंढ', 'ढूँढ'], wanted: ['पुलिस ढूँढ रही लुटेरे', 'सुराग ढूंढ रही टीम'] },
  S30b: { queries: ['बृहस्पतिवार', 'गुरुवार'], wanted: ['बृहस्पतिवार को बाजार बंद', 'गुरुवार को मतदान'] },
};

export interface RowFigures {
  readonly rows: number;
  readonly passed: number;
  /** What each failed row did not find, or found too early. */
  readonly failed: readonly string[];
}

/** Each row on a paper of the real stories, of its own and of those that must stay below. */
export async function measureRows(
  real: readonly TextStory[],
  synonyms: readonly SynonymGroup[],
  rows: Readonly<Record<string, NewsroomRow>> = NEWSROOM_ROWS,
): Promise<RowFigures> {
  const planted = [
    ...new Set(Object.values(rows).flatMap(({ wanted, below = [] }) => [...wanted, ...below])),
  ].map((title, index): TextStory => {
    const day = String(1 + (index % 28)).padStart(2, '0');
    return {
      permalink: `/jaanch/${index}/`,
      title,
      date: `2021-01-${day}`,
      category: 'jaanch',
      body: title,
    };
  });
  const documents: readonly SearchDocument[] = searchDocuments(paperOfTexts([...real, ...planted]));
  const find = await ourEngine(searchedPaper(documents, synonyms).files);
  const addresses = new Map(planted.map(({ title, permalink }) => [title, permalink]));
  const failed: string[] = [];
  for (const [name, { queries, wanted, below = [] }] of Object.entries(rows)) {
    const missed: string[] = [];
    for (const query of queries) {
      const found = await find(query);
      const placeOf = (title: string): number => found.indexOf(addresses.get(title) ?? '');
      const last = Math.max(...wanted.map(placeOf));
      for (const title of wanted) if (placeOf(title) < 0) missed.push(`${query}: ${title} ✗`);
      for (const title of below) {
        if (placeOf(title) >= 0 && placeOf(title) < last) missed.push(`${query}: ${title} ↑`);
      }
    }
    if (missed.length > 0) failed.push(`${name} ${missed.join('; ')}`);
  }
  const count = Object.keys(rows).length;
  return { rows: count, passed: count - failed.length, failed };
}
