import type { Database } from '../../renderer/src/db/database';
import { setMarks } from '../../renderer/src/db/repositories/attendance';
import { issueCertificates } from '../../renderer/src/db/repositories/certificates';
import { markDistinct } from '../../renderer/src/db/repositories/distinct-people';
import { acceptDraft, addDraft } from '../../renderer/src/db/repositories/drafts';
import { removeEnrolments, updateEnrolment } from '../../renderer/src/db/repositories/enrolments';
import { saveListShape } from '../../renderer/src/db/repositories/list-shapes';
import {
  createOrganisation,
  emptyOrganisation,
} from '../../renderer/src/db/repositories/organisations';
import { createPerson } from '../../renderer/src/db/repositories/people';
import { mergePeople } from '../../renderer/src/db/repositories/person-merge';
import { createProgramme, emptyProgramme } from '../../renderer/src/db/repositories/programmes';
import { saveWorkspaceSettings } from '../../renderer/src/db/repositories/settings';
import { createTopic, emptyTopic } from '../../renderer/src/db/repositories/topics';
import { makePerson, makeTrainingInput, storeTraining } from '../../renderer/src/db/test-records';
import { makeImport } from '../../renderer/src/db/test-release';
import { defaultWorkspaceSettings } from '../../shared/workspace/schema';

/** At least one row in each table, among them deleted ones, in all three languages. */
export async function fillStore(store: Database): Promise<void> {
  await saveWorkspaceSettings(store, { ...defaultWorkspaceSettings, country: 'EG' });
  const names = { en: 'Ministry of Labour', fr: 'Ministère du Travail', ar: 'وزارة العمل' };
  const organisation = { ...emptyOrganisation, names, iatiType: '10' as const, country: 'EG' };
  const { id: organisationId } = await createOrganisation(store, organisation);
  const funder = { ...emptyOrganisation, acronym: 'EU', isFunder: true };
  const { id: funderId } = await createOrganisation(store, funder);
  const programme = { ...emptyProgramme, acronym: 'RDPP', funderIds: [funderId] };
  const { id: programmeId } = await createProgramme(store, programme);
  await createTopic(store, { ...emptyTopic, code: 'own.1', labels: names });
  await saveListShape(store, '0f1e2d3c4b5a6978', [{ index: 3, meaning: 'organisation' }]);
  const consent = { given: true, on: '2026-03-10', channel: 'paper' as const };
  const consents = { list: consent, contact: null, image: { ...consent, given: false } };
  const nameArabic = 'هدى بشارة';
  const work = { organisationId, position: 'Inspectrice' };
  const earlierWork = [{ organisationId: null, position: 'Juriste', from: '2019', to: '2024-03' }];
  const details = {
    nameArabic,
    earlierWork,
    sex: 'F' as const,
    birthYear: 1988,
    consents,
    ...work,
  };
  const { id: keptId } = await createPerson(store, makePerson('Houda Bechara', details));

  const { id: otherId } = await createPerson(store, makePerson('Hoda Beshara'));
  const { id: namesakeId } = await createPerson(store, makePerson('Houda Bichara'));
  await markDistinct(store, [[keptId, namesakeId]]);
  await mergePeople(store, { keptId, otherId, fields: { aliases: ['Hoda Beshara'] } });

  const { trainingId, enrolmentIds, sessionIds } = await storeTraining(
    store,
    ['Amal Fahmy', 'Sami Rizk', 'Nadia Wahba'],
    {
      organisations: [{ organisationId, role: 'partner' }],
      funding: [{ funderId, programmeId, grantReference: 'G-1', sharePercent: 60, wording: '' }],
    },
  );
  const choices = enrolmentIds.flatMap((enrolmentId) =>
    sessionIds.map((sessionId) => ({ enrolmentId, sessionId, mark: 'present' as const })),
  );
  await setMarks(store, trainingId, choices, 'typed');
  await removeEnrolments(store, enrolmentIds.slice(2));
  const [expected = '', substitute = ''] = enrolmentIds;
  await updateEnrolment(store, substitute, {
    substituteForId: expected,
    populationGroup: 'professional',
    completionOverride: {
      isCompleted: true,
      reason: 'Sick on the last day',
      decidedBy: 'Samia Nour',
    },
  });
  await issueCertificates(store, trainingId, [substitute], 'ar');
  const { id: draftId } = await addDraft(store, makeImport());
  const input = makeTrainingInput({ sessions: [] });
  await acceptDraft(store, draftId, { input, organisations: [], programmes: [], people: [] });
  await addDraft(store, makeImport('1'));
}
