/** The files of the sample workspace, bundled: loaded only when somebody asks for the sample. */
import organisations from '../../../../resources/sample/organisations.json';
import people from '../../../../resources/sample/people.csv?raw';
import programmes from '../../../../resources/sample/programmes.json';
import ambassadors from '../../../../resources/sample/releases/community-ambassadors-minya.ar.txt?raw';
import recruitment from '../../../../resources/sample/releases/fair-recruitment-gabes.ar.txt?raw';
import borders from '../../../../resources/sample/releases/gestion-des-frontieres-zinder.fr.txt?raw';
import health from '../../../../resources/sample/releases/health-workers-ismailia.en.txt?raw';
import psychosocial from '../../../../resources/sample/releases/psychosocial-support-kassala.en.txt?raw';
import topics from '../../../../resources/sample/topics.json';
import trainings from '../../../../resources/sample/trainings.json';
import {
  sampleOrganisationsSchema,
  samplePersonSchema,
  sampleProgrammesSchema,
  sampleTopicsSchema,
  sampleTrainingsSchema,
} from './sample-schema';

export interface ReleaseFile {
  readonly name: string;
  readonly text: string;
}

/** In the language of their names' ending; each is also a file that can be imported by hand. */
const releases: readonly ReleaseFile[] = [
  { name: 'health-workers-ismailia.en.txt', text: health },
  { name: 'psychosocial-support-kassala.en.txt', text: psychosocial },
  { name: 'gestion-des-frontieres-zinder.fr.txt', text: borders },
  { name: 'fair-recruitment-gabes.ar.txt', text: recruitment },
  { name: 'community-ambassadors-minya.ar.txt', text: ambassadors },
];

/** No cell of this file holds a comma or a line break. */
function readCsv(text: string): Record<string, string>[] {
  const [header = '', ...lines] = text.trim().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

export const sampleFiles = {
  organisations: sampleOrganisationsSchema.parse(organisations),
  programmes: sampleProgrammesSchema.parse(programmes),
  topics: sampleTopicsSchema.parse(topics),
  people: readCsv(people).map((row) => samplePersonSchema.parse(row)),
  trainings: sampleTrainingsSchema.parse(trainings),
  releases,
} as const;

export type SampleFiles = typeof sampleFiles;
export type SampleTraining = SampleFiles['trainings'][number];
