import { describe, expect, test } from 'vitest';
import { splitAgencyCredit } from '../../../src/hindi/newsroom/agencyCredit.ts';
import { stripHonorifics } from '../../../src/hindi/newsroom/honorifics.ts';
import { placeFinder } from '../../../src/hindi/newsroom/placeNames.ts';

describe('splitAgencyCredit', () => {
  test.each([
    ['स्थिति घोषित की है। (इनपुट: एएफपी)', 'स्थिति घोषित की है।', ['afp']],
    ['बैठक हुई। (इनपुट- पीटीआई)', 'बैठक हुई।', ['pti']],
    ['बैठक हुई। (भाषा)', 'बैठक हुई।', ['pti-bhasha']],
    ['बैठक हुई। (भाषा/वार्ता)', 'बैठक हुई।', ['pti-bhasha', 'univarta']],
    ['बैठक हुई। इनपुट: एएनआई', 'बैठक हुई।', ['ani']],
    ['बैठक हुई। - एजेंसी', 'बैठक हुई।', ['agency']],
    ['हिन्दुस्थान समाचार', '', ['hindusthan-samachar']],
    ['भाषा राजेश शोभना', '', ['pti-bhasha']],
    ['The meeting ended. (Reuters)', 'The meeting ended.', ['reuters']],
  ])('%j', (paragraph, rest, ids) => {
    const credit = splitAgencyCredit(paragraph);
    expect(credit.rest).toBe(rest);
    expect(credit.agencies.map((agency) => agency.id)).toEqual(ids);
  });

  test.each(['बैठक हुई।', 'उसने अपनी भाषा', 'दोनों की वार्ता', 'नेता (भाजपा)', '', 'भाषा पर विवाद हुआ।'])(
    '%j has none',
    (paragraph) => {
      expect(splitAgencyCredit(paragraph)).toEqual({ rest: paragraph, agencies: [] });
    },
  );
});

describe('stripHonorifics', () => {
  test.each([
    ['डॉ. मोहन यादव', 'मोहन यादव'],
    ['श्री मोहन यादव जी', 'मोहन यादव'],
    ['माननीय श्रीमती सीमा वर्मा', 'सीमा वर्मा'],
    ['श्रीनगर', 'श्रीनगर'],
    ['श्रीराम शर्मा', 'श्रीराम शर्मा'],
    ['श्री', 'श्री'],
    ['Dr. Mohan Yadav', 'Mohan Yadav'],
    ['सीएम मोहन यादव', 'सीएम मोहन यादव'],
    ['', ''],
  ])('%j is %j', (name, expected) => {
    expect(stripHonorifics(name)).toBe(expected);
  });

  test('offices go only where names are compared', () => {
    expect(stripHonorifics('सीएम डॉ. मोहन यादव', { offices: true })).toBe('मोहन यादव');
  });
});

describe('placeFinder', () => {
  const narmadapuram = {
    hindi: 'नर्मदापुरम',
    roman: 'Narmadapuram',
    formerNames: ['होशंगाबाद', 'Hoshangabad'],
  };
  const bihar = { hindi: 'औरंगाबाद', roman: 'Aurangabad' };
  const maharashtra = {
    hindi: 'छत्रपति संभाजीनगर',
    roman: 'Chhatrapati Sambhajinagar',
    formerNames: ['औरंगाबाद'],
  };
  const find = placeFinder([maharashtra, narmadapuram, bihar]);

  test('any name finds the place, old or new, in either script', () => {
    for (const name of ['नर्मदापुरम', 'होशंगाबाद', 'HOSHANGABAD', 'narmadapuram']) {
      expect(find(name)).toEqual([narmadapuram]);
    }
    expect(find('भोपाल')).toEqual([]);
  });

  test('of two places with one name, the one that bears it today comes first', () => {
    expect(find('औरंगाबाद')).toEqual([bihar, maharashtra]);
  });
});
