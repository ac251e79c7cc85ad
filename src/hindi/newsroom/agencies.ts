/** A news agency as it is credited. */
export interface Agency {
  readonly id: string;
  /** Name as Hindi papers print it. */
  readonly hindi: string;
  readonly roman: string;
}

interface AgencyRow extends Agency {
  /** Further names under which credits name it. */
  readonly aliases: readonly string[];
}

const AGENCIES: readonly AgencyRow[] = [
  {
    id: 'pti-bhasha',
    hindi: 'भाषा',
    roman: 'PTI Bhasha',
    aliases: ['पीटीआई भाषा', 'पीटीआई-भाषा', 'पीटीआइ-भाषा', 'Bhasha', 'PTI-Bhasha'],
  },
  {
    id: 'pti',
    hindi: 'पीटीआई',
    roman: 'PTI',
    aliases: ['पीटीआइ', 'प्रेट्र', 'प्रेस ट्रस्ट', 'प्रेस ट्रस्ट ऑफ इंडिया'],
  },
  {
    id: 'univarta',
    hindi: 'वार्ता',
    roman: 'UNI Varta',
    aliases: ['यूनीवार्ता', 'यूनी वार्ता', 'Univarta', 'Varta'],
  },
  { id: 'uni', hindi: 'यूएनआई', roman: 'UNI', aliases: ['यूएनआइ'] },
  { id: 'ani', hindi: 'एएनआई', roman: 'ANI', aliases: ['एएनआइ', 'ए.एन.आई.'] },
  { id: 'ians', hindi: 'आईएएनएस', roman: 'IANS', aliases: ['आइएएनएस', 'आईएनएस'] },
  { id: 'ems', hindi: 'ईएमएस', roman: 'EMS', aliases: [] },
  {
    id: 'hindusthan-samachar',
    hindi: 'हिंदुस्थान समाचार',
    roman: 'Hindusthan Samachar',
    aliases: ['हिन्दुस्थान समाचार', 'हिस', 'हि.स.', 'हि.स'],
  },
  {
    id: 'reuters',
    hindi: 'रॉयटर्स',
    roman: 'Reuters',
    aliases: ['रायटर', 'रायटर्स', 'रॉयटर', 'रॉयटर्'],
  },
  { id: 'ap', hindi: 'एपी', roman: 'AP', aliases: [] },
  { id: 'afp', hindi: 'एएफपी', roman: 'AFP', aliases: [] },
  { id: 'dpa', hindi: 'डीपीए', roman: 'dpa', aliases: [] },
  { id: 'jnn', hindi: 'जेएनएन', roman: 'JNN', aliases: ['जागरण न्यूज नेटवर्क'] },
  {
    id: 'agency',
    hindi: 'एजेंसी',
    roman: 'Agency',
    aliases: ['एजेंसियां', 'एजेंसिया', 'एजेंसीज', 'Agencies'],
  },
];

const BY_NAME: ReadonlyMap<string, Agency> = new Map(
  AGENCIES.flatMap(({ aliases, ...agency }) =>
    [agency.hindi, agency.roman, ...aliases].map((name): [string, Agency] => [
      nameKey(name),
      agency,
    ]),
  ),
);

/** The agency of a name in Hindi or Roman letters, any usual spelling. */
export function agencyOf(name: string): Agency | undefined {
  return BY_NAME.get(nameKey(name));
}

/** Agencies of a list such as "प्रेट्र/एपी" or "भाषा, वार्ता"; `undefined` where a part is none. */
export function agenciesOf(names: string): readonly Agency[] | undefined {
  const whole = agencyOf(names);
  if (whole !== undefined) return [whole];
  const parts = names.split(/\s*(?:[/,]|\sऔर\s|\sव\s)\s*/).map(agencyOf);
  const known = parts.filter((agency) => agency !== undefined);
  return known.length === parts.length ? known : undefined;
}

function nameKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
}
