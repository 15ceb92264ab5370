import { expect, test } from 'vitest';
import { readSelection } from './read-selection';

const start = { field: 'startDate', kind: 'date' } as const;
const end = { field: 'endDate', kind: 'date' } as const;
const total = { field: 'participantsTotal', kind: 'count' } as const;
const country = { field: 'country', kind: 'country' } as const;
const kind = { field: 'kind', kind: 'kind' } as const;
const sdg = { field: 'sdgGoals', kind: 'goal' } as const;
const gcm = { field: 'gcmObjectives', kind: 'goal' } as const;
const target = { field: 'sdgTargets', kind: 'target' } as const;

test.each([
  ['16-18 May 2025', start, 'en', '2025-05-16'],
  ['16-18 May 2025', end, 'en', '2025-05-18'],
  ['16-18 May', end, 'en', 'XXXX-05-18'],
  ['من 2 إلى 6 أغسطس 2026', end, 'ar', '2026-08-06'],
  ['les 5 et 6 mars 2024', start, 'fr', '2024-03-05'],
  ['last week', start, 'en', null],
  ['twenty-one officers', total, 'en', 21],
  ['٣٥ مشاركا', total, 'ar', 35],
  ['many officers', total, 'en', null],
  ['Égypte', country, 'fr', 'EG'],
  ['مصر', country, 'ar', 'EG'],
  ['Atlantis', country, 'en', null],
  ['a regional workshop', kind, 'en', 'workshop'],
  ['دورة تدريب المدربين', kind, 'ar', 'training-of-trainers'],
  ['SDG 8', sdg, 'en', 8],
  ['SDG 18', sdg, 'en', null],
  ['objective 18', gcm, 'en', 18],
  ['target 8.7 of', target, 'en', '8.7'],
  [
    '  the Port \n Police ',
    { field: 'organisers', kind: 'organisation' } as const,
    'en',
    'the Port Police',
  ],
  ['  ', { field: 'venue', kind: 'text' } as const, 'en', null],
] as const)('%j as %o in %s is %s', (passage, field, language, value) => {
  expect(readSelection(passage, field, language)).toBe(value);
});
