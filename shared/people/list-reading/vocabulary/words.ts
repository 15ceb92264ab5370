/**
 * Words by which the rows and cells of lists are understood, in three languages. One string holds a list of
 * them, parted by commas; case, accents, hamza and the Arabic article do not matter.
 */
export const words = {
  /** Who stands on a list without taking part. */
  trainer:
    'trainer, trainers, facilitator, facilitators, co-facilitator, instructor, instructors, speaker, speakers, resource person, resource persons, resource people, lecturer, lecturers, moderator, organiser, organisers, organizers, organizer, organising team, organizing team, training team, interpreter, interpreters, interpretation, supervisor, supervisors, secretariat, support staff, logistics, rapporteur, ' +
    'formateur, formateurs, formatrice, formatrices, facilitateur, facilitateurs, facilitatrice, facilitatrices, animateur, animateurs, animatrice, animatrices, intervenant, intervenants, intervenante, encadrement, équipe de formation, équipe pédagogique, organisateur, organisateurs, interprète, interprètes, superviseur, superviseurs, modérateur, personne ressource, personnes ressources, emergency contact, contact d’urgence, ' +
    'مدرب, مدربة, مدربون, مدربين, مدربو, ميسر, ميسرة, ميسرون, ميسرين, محاضر, محاضرة, محاضرون, محاضرين, مشرف, مشرفة, مشرفون, مشرفين, منظم, منظمون, فريق تدريب, فريق تنظيم, فريق تدريبي, مترجم, مترجمون, مكون, مكونون, هيئة تدريب, منشط, منشطون',
  participant:
    'walk, walkin, participant, participante, participants, participantes, trainee, trainees, attendee, stagiaire, stagiaires, bénéficiaire, apprenant, مشارك, مشاركة, مشاركون, مشاركين, متدرب, متدربة, متدربون, متدربين, حضور إضافي',
  /** How a row of sums begins. */
  total:
    'average, total, totals, subtotal, sub-total, grand total, sum, of which, of whom, number of, count, attendance rate, present, total present, men, women, female, male, females, males, percentage, ' +
    'moyenne, totaux, sous-total, somme, dont, nombre, nombre de, effectif, hommes, femmes, taux, présents, total général, nb, à reporter, report, ' +
    'مجموع, إجمالي, اجمالي, جملة, عدد, منهم, منهن, ذكور, إناث, مجموع كلي, نسبة, حاضرون, مجموع حضور, عدد حضور',
  /** How a line around the list begins: signatures, dates, places, notices. */
  note:
    'signature, signed, sign, prepared, approved, approval, certified, verified, checked, reviewed, date, name and signature, stamp, page, note, notes, remark, remarks, source, printed, contact, for, authorised, authorized, submitted, compiled, received, confidential, venue, place, end of list, continued, privacy, personal data, * , please, list, updated, last update, ' +
    'fait, fait à, établi, préparé, approuvé, certifié, vérifié, visa, cachet, lieu, signataire, remarque, remarques, arrêté, arrêtée, la présente, liste, responsable, le responsable, la responsable, suite, imprimé, merci, mise à jour, le directeur, la directrice, directeur, coordinateur, le coordinateur, visé, émargement, pour, ' +
    'توقيع, توقيعات, إعداد, اعتماد, يعتمد, معتمد, راجعه, مراجعة, أعده, حرر, حرر في, ختم, تاريخ, ملاحظة, ملاحظات, صفحة, مكان, مدير إدارة, مدير تدريب, مسؤول تدريب, تدقيق, مصادقة, صادق عليه, يصادق, بيانات شخصية, كشف, قائمة, تابع, آخر تحديث, مدير عام, ملحوظة, منسق, منسقة',
  /** Parts of the names of offices, by which a heading is told from a person. */
  office:
    'ministry, department, directorate, administration, agency, authority, association, organisation, organization, society, union, police, council, commission, committee, centre, center, university, institute, hospital, municipality, embassy, foundation, network, bureau, office, guard, customs, court, prosecution, service, services, branch, unit, group, delegation, governorate, region, province, city, civil, crescent, red, cross, club, school, college, company, bank, radio, federation, syndicate, bar, shelter, clinic, team, table, directorates, others, walk-ins, ngo, un, iom, state, national, house, day, session, security, syndicat, ' +
    'ministère, direction, agence, association, organisme, société, ligue, syndicat, conseil, comité, centre, université, institut, hôpital, commune, mairie, municipalité, ambassade, fondation, réseau, office, garde, douane, douanes, tribunal, parquet, antenne, unité, groupe, délégation, gouvernorat, région, croissant, croix, rouge, école, faculté, entreprise, banque, fédération, ordre, équipe, autres, collectif, clinique, entraide, ong, jour, ' +
    'وزارة, إدارة, مديرية, هيئة, مصلحة, جمعية, منظمة, مؤسسة, اتحاد, نقابة, شرطة, مجلس, لجنة, مركز, جامعة, معهد, مستشفى, بلدية, سفارة, شبكة, مكتب, حرس, جمارك, محكمة, نيابة, قسم, فرع, وحدة, مجموعة, محافظة, ولاية, منطقة, مدينة, هلال, صليب, مدرسة, كلية, شركة, بنك, رابطة, جهاز, دار, قطاع, نادي, جهة, مندوبية, قيادة, مفوضية, ديوان, أمن, فريق, آخرون, يوم, جلسة, تنسيقية',
  placeholder:
    'vacant, tba, to be announced, to be nominated, n/a, na, n.a., none, nil, null, unknown, not available, not provided, not stated, not known, tbd, tbc, to be confirmed, to be completed, no email, no phone, no e-mail, not applicable, missing, pending, blank, without, to complete, ' +
    'à désigner, non désigné, néant, aucun, aucune, sans, ras, inconnu, inconnue, non renseigné, non renseignée, non communiqué, non communiquée, non disponible, nc, nd, à compléter, à préciser, à confirmer, à renseigner, sans objet, pas de mail, vide, pas disponible, non précisé, non fourni, ' +
    'شاغر, يحدد لاحقا, لا يوجد, لا توجد, لا شيء, غير متوفر, غير متوفرة, غير معروف, غير متاح, غير محدد, بدون, لم يذكر, ليس لديه, ليس لديها, غير مذكور, يستكمل, غ م, لم يحدد, قيد الاستكمال',
  ditto:
    'idem, id, id., ditto, do., same, same as above, as above, same organisation, same institution, même, même structure, même institution, même organisme, ci-dessus, voir ci-dessus, comme ci-dessus, ' +
    'نفس الجهة, نفسه, نفسها, نفس المؤسسة, نفس الوزارة, نفس الشيء, نفس السابق, كما سبق, كسابقه, كما أعلاه, ايضا, كذلك, مثله, نفس الوظيفة, نفس الجنسية, نفس الإدارة, سابقه, نفس ما سبق, نفس المنظمة, نفس الصفة',
  present:
    'x, p, v, y, o, yes, ok, true, 1, present, presents, attended, attend, here, done, signed, sign, in, late, l, r, left, left early, online, on time, arrived, t, attending, attendance, full, took part, participated, came, half day, half, partial, partially, remote, remotely, virtual, ' +
    'présent, présente, présents, présentes, oui, signé, signée, émargé, retard, ret, en retard, en ligne, parti, partie, vrai, pr, pres, prés, présence, a signé, parti tôt, a participé, a pris part, demi-journée, partiel, partielle, partiellement, à distance, distanciel, venu, venue, arrivé, arrivée, ' +
    'حاضر, حاضرة, حاضرون, نعم, ح, حضر, حضرت, حضور, موجود, موجودة, متأخر, متأخرة, تم, تم التوقيع, وقع, وقعت, موقع, تأخر, صح, تأخير, عن بعد, شارك, شاركت, نصف يوم, جزئي, أونلاين',
  absent:
    'a, ab, abs, n, no, false, 0, absent, absents, excused, excuse, exc, e, ex, did not attend, not present, missing, away, sick, sick leave, no show, no-show, not attended, did not take, did not participate, did not come, did not sign, took no, not signed, apologies, apology, on leave, nok, absence, f, ' +
    'absente, absentes, absente excusée, absent excusé, non, excusé, excusée, excusés, faux, malade, congé, abs exc, non présent, abj, aj, absent justifié, absence justifiée, n’a pas assisté, n’a pas participé, n’a pas pris, n’est pas venu, pas venu, pas venue, justifié, empêché, empêchée, en mission, ' +
    'غائب, غائبة, غايب, غايبة, لا, غ, بعذر, معتذر, معتذرة, اعتذر, اعتذرت, لم يحضر, لم تحضر, غياب, غير حاضر, مجاز, إجازة, عذر, ع, مريض, غاب, بدون عذر, غياب بعذر, متغيب, متغيبة, لم يشارك, لم تشارك, لم يوقع, لم توقع, اعتذار',
  emptyCell: 'empty, blank, vide, vides, vierge, فارغ, فارغة, فراغ, خالية, خالي, خانة فارغة',
  female:
    'f, female, females, woman, women, w, girl, lady, fem, femme, femmes, féminin, féminine, fém, fille, dame, une femme, a woman, أنثى, انثى, أنثي, إناث, امرأة, سيدة, مؤنث, نساء, بنت, نسائي, ث, أ, أن, ان, إمرأة, فتاة',
  male: 'm, male, males, man, men, h, boy, gentleman, homme, hommes, un homme, a man, masculin, masc, garçon, ذكر, ذكور, رجل, مذكر, رجال, ذ, ولد, شاب',
  other: 'x, other, non-binary, nonbinary, autre, non binaire, diverse, آخر, أخرى',
} as const;

export type WordList = keyof typeof words;

/** Marks that are no words. */
export const presentSigns = '✓✔√☑✅☒■●•◯○+';
export const absentSigns = '✗✘❌✖⨯';
export const femaleSigns = '♀';
export const maleSigns = '♂';
