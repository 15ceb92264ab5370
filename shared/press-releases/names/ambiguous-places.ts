/** Names that mean a country and its capital, told apart by the rest of the text. */
import type { PlaceMatch } from './gazetteer';

interface Ambiguity {
  /** The key under which the list holds the country. */
  readonly key: string;
  readonly city: { readonly country: string; readonly name: string };
  /** What in the text speaks for the city; `null` where only a dateline can tell. */
  readonly cue: RegExp | null;
}

const AMBIGUITIES: readonly Ambiguity[] = [
  { key: 'عمان', city: { country: 'JO', name: 'Amman' }, cue: /الاردن|اردني/u },
  { key: 'تونس', city: { country: 'TN', name: 'Tunis' }, cue: null },
  { key: 'الجزائر', city: { country: 'DZ', name: 'Algiers' }, cue: null },
  { key: 'الكويت', city: { country: 'KW', name: 'Kuwait City' }, cue: null },
  { key: 'جيبوتي', city: { country: 'DJ', name: 'Djibouti' }, cue: null },
  { key: 'djibouti', city: { country: 'DJ', name: 'Djibouti' }, cue: null },
  { key: 'luxembourg', city: { country: 'LU', name: 'Luxembourg' }, cue: null },
  { key: 'singapore', city: { country: 'SG', name: 'Singapore' }, cue: null },
  { key: 'kuwait', city: { country: 'KW', name: 'Kuwait City' }, cue: null },
];

/** A dateline names the town: "تونس، 5 ماي -". */
const DATELINE_TAIL = /^ ?(?:,|-|\(|في \d)/u;

/** Towns of one name in two countries, and two countries of one name: what else in the text speaks for the second. */
const TWINS: readonly {
  readonly key: string;
  readonly country: string;
  readonly cue: RegExp;
  readonly against: RegExp;
}[] = [
  {
    key: 'tripoli',
    country: 'LB',
    cue: /Leban|Liban|Beirut|Beyrouth/iu,
    against: /Liby/iu,
  },
  {
    key: 'congo',
    country: 'CD',
    cue: /Kinshasa|Lubumbashi|Bukavu|Kivu|Democratic Republic|démocratique|\bDRC\b|\bRDC\b/u,
    against:
      /Brazzaville|Pointe-Noire|Congo,? (?:and |et )?(?:the |la )?(?:Democratic|République démo)/u,
  },
  { key: 'طرابلس', country: 'LB', cue: /لبنان|بيروت/u, against: /ليبيا|الليبي/u },
];

/** Turns a country into its namesake city where the text means the city. */
export function settlePlaces(
  places: readonly PlaceMatch[],
  text: string,
  isBlockStart: boolean,
  whole: string,
): PlaceMatch[] {
  return places.map((place) => {
    const twin = TWINS.find(({ key }) => key === place.key);
    if (twin?.cue.test(whole) && !twin.against.test(whole))
      return { ...place, entry: { ...place.entry, country: twin.country, capital: false } };
    const ambiguity = AMBIGUITIES.find(({ key }) => key === place.key);
    if (!ambiguity || place.entry.kind !== 'country') return place;
    const opensDateline =
      isBlockStart && place.start === 0 && DATELINE_TAIL.test(text.slice(place.end, place.end + 6));
    const isCity = ambiguity.cue ? ambiguity.cue.test(whole) : opensDateline;
    return isCity
      ? { ...place, entry: { ...place.entry, ...ambiguity.city, kind: 'city', capital: true } }
      : place;
  });
}
