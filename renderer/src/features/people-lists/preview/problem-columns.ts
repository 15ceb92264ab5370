import type { ListLine, ListProblem } from '#shared/people/list-import/index';
import type { ColumnMeaning } from '#shared/people/list-reading/index';

const names = ['fullName', 'givenName', 'middleName', 'familyName'] as const;

/** In which columns a problem is to be looked for. */
const columnsOf: Readonly<Record<ListProblem, readonly ColumnMeaning[]>> = {
  'name-missing': names,
  'text-too-long': [...names, 'organisation', 'position'],
  'sex-unknown': ['sex'],
  'birth-year-unknown': ['birth'],
  'age-unknown': ['age', 'ageMark'],
  'nationality-unknown': ['nationality'],
  'phone-wrong': ['phone', 'mobile', 'contact'],
  'email-wrong': ['email', 'contact'],
};

export function hasProblem({ problems }: ListLine, meaning: ColumnMeaning): boolean {
  return problems.some((problem) => columnsOf[problem].includes(meaning));
}
