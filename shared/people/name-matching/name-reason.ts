/** Why two names score as they do: first what they share, then what keeps them apart. */
export const nameReasons = [
  'same',
  'letters',
  'spelling',
  'script',
  'order',
  'slip',
  'initial',
  'abbreviation',
  'title',
  'article',
  'parentMarker',
  'partLeftOut',
  'otherFamilyName',
  'alias',
  'sameSex',
  'sameOrganisation',
  'samePhone',
  'sameEmail',
  'sameBirthYear',
  'differentGivenName',
  'differentName',
  'differentInitial',
  'fatherAndSon',
  'parentsSwapped',
  'tooLittle',
  'differentSex',
  'differentBirthYear',
] as const;

/** A code; its sentence is `people.matchReasons.<code>`. */
export type NameReason = (typeof nameReasons)[number];
