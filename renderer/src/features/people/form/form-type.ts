import type { UseFormReturnType } from '@mantine/form';
import type { PersonFields } from '../../../db/repositories/people';

export interface PersonFormPart {
  readonly form: UseFormReturnType<PersonFields>;
}
