import type { Locale } from '../../../i18n/locales';
import type { ColumnMeaning } from '../types';

/**
 * How lists head their columns, in phrases parted by commas, without regard to case, accents, articles and plurals.
 * A phrase may stand within a longer header; the longest one that does decides. Phrases of one or two letters must
 * stand alone.
 */
export const headerPhrases: Readonly<
  Partial<Record<ColumnMeaning, Readonly<Record<Locale, string>>>>
> = {
  number: {
    en: 'No, No., #, Nr, Number, Serial, Serial no, S/N, SN, S.No, Sr, Sr. No, SL, SL No, Item, Order',
    fr: "N°, Nº, Num, Numéro, N° ordre, Numéro d'ordre, Ordre, Rang",
    ar: 'م, ت, ر, ر.م, الرقم, رقم, مسلسل, التسلسل, الرقم المسلسل, عدد, ع, الرتبي, ر.ت, الرقم الترتيبي',
  },
  fullName: {
    en:
      'Name, Full name, Name and surname, Name surname, Participant, Participant name, Trainee, ' +
      'Attendee, Name in English, Name in Arabic, English name, Arabic name, Latin name, ' +
      'Complete name, Names, Name and family name, First and last name, Name (Latin)',
    fr:
      'Nom, Nom et prénom, Nom prénom, Prénom et nom, Prénom nom, Nom complet, Noms et prénoms, ' +
      'Nom & prénom, Participant, Participante, Stagiaire, Bénéficiaire, Nom en arabe, ' +
      'Nom en français, Identité, Nom et prénom en arabe, Apprenant',
    ar:
      'الاسم, الإسم, الاسم الكامل, الاسم بالكامل, الاسم الثلاثي, الاسم الرباعي, الاسم واللقب, ' +
      'اللقب والاسم, الاسم والنسب, النسب والاسم, الاسم والكنية, الاسم والشهرة, اسم المشارك, ' +
      'اسم المتدرب, اسم المشاركة, المشارك, المتدرب, اسم الموظف, الاسم بالعربية, الاسم بالإنجليزية, ' +
      'الاسم بالفرنسية, الاسم باللاتينية, أسماء المشاركين, الأسماء, الاسم بالحروف اللاتينية, ' +
      'الاسم باللغة العربية, الاسم باللغة الإنجليزية',
  },
  givenName: {
    en: 'First name, Given name, Forename, First, Given, Christian name, Other names',
    fr: 'Prénom, Prénoms, Prénom en arabe',
    ar: 'الاسم الأول, الاسم الشخصي, الاسم الفردي, الاسم الشخصي بالعربية',
  },
  middleName: {
    en:
      "Middle name, Second name, Father's name, Father name, Middle, Father, Grandfather, " +
      "Grandfather name, Third name, Grandfather's name",
    fr: 'Deuxième prénom, Nom du père, Prénom du père, Second prénom, Père, Postnom, Grand-père',
    ar: 'اسم الأب, الأب, اسم الوالد, اسم الجد, الجد, الاسم الثاني, الاسم الأوسط, الاسم الثالث',
  },
  familyName: {
    en: 'Last name, Family name, Surname, Last, Family, Second last name',
    fr: "Nom de famille, Nom patronymique, Nom d'usage, Patronyme",
    ar:
      'اسم العائلة, العائلة, اللقب, الكنية, النسب, الشهرة, الاسم العائلي, اللقب العائلي, ' +
      'الاسم الأخير, القبيلة',
  },
  civility: {
    en: 'Title, Salutation, Prefix, Mr/Ms, Mr/Mrs, Honorific, Courtesy title',
    fr: 'Civilité, Titre, M./Mme, Mr/Mme, M/Mme, Civ, Titre de civilité',
    ar: 'اللقب العلمي, لقب المخاطبة, التحية, السيد/السيدة, المخاطبة',
  },
  sex: {
    en: 'Sex, Gender, M/F, F/M, Male/Female, Female/Male',
    fr: 'Sexe, Genre, H/F, F/H, Homme/Femme, Femme/Homme, Sx',
    ar: 'الجنس, النوع, النوع الاجتماعي, ذكر/أنثى, ذ/أ, أنثى/ذكر, ذكر أو أنثى',
  },
  organisation: {
    en:
      'Organisation, Organization, Institution, Employer, Agency, Affiliation, Ministry, Entity, ' +
      'Company, Workplace, Place of work, Organisation name, Institution name, Authority, ' +
      'Employing organisation, Organization represented, Association, NGO, Home institution, ' +
      'Seconding authority, Work place, Nominating organisation, Office, Ministry agency',
    fr:
      'Organisation, Institution, Structure, Organisme, Établissement, Employeur, Administration, ' +
      "Ministère, Association, Entité, Société, Lieu de travail, Structure d'appartenance, " +
      "Organisme d'origine, Provenance, Affiliation, Institution représentée, ONG, Appartenance, " +
      "Structure d'origine, Institution de rattachement, Entreprise, Structure de rattachement, " +
      "Affectation, Lieu d'affectation",
    ar:
      'الجهة, جهة العمل, المؤسسة, المنظمة, اسم الجهة, الجهة التابع لها, مكان العمل, الوزارة, ' +
      'الهيئة, الجمعية, المؤسسة التابع لها, جهة الانتساب, الإدارة التابع لها, الهيكل, الشركة, ' +
      'جهة التوظيف, الجهة المرشحة, الجهة الموفدة, الجهة المشاركة, مقر العمل, المشغل, المصلحة, ' +
      'المنشأة, الجهة الوظيفية',
  },
  department: {
    en: 'Department, Unit, Division, Section, Directorate, Branch',
    fr: 'Département, Service, Direction, Unité, Division, Bureau, Antenne',
    ar: 'الإدارة, القسم, الدائرة, الفرع, المديرية, الوحدة',
  },
  position: {
    en:
      'Position, Job title, Function, Job, Occupation, Role, Post, Designation, Profession, ' +
      'Position in the organisation, Role in the organisation, Rank / position, Capacity, ' +
      'Rank and function, Rank and position, Rank / function, Professional title, Job position, ' +
      'Job function, Current position, Work title',
    fr:
      'Fonction, Poste, Profession, Emploi, Qualité, Métier, Poste occupé, Grade / fonction, ' +
      'Grade et fonction, Titre du poste, Fonction actuelle, Rôle, Intitulé du poste, ' +
      'Titre / fonction, Fonction ou grade, Responsabilité, Fonction dans la structure',
    ar:
      'الوظيفة, المسمى الوظيفي, المنصب, الصفة, المهنة, العمل, الخطة, الرتبة والوظيفة, ' +
      'الرتبة / الوظيفة, الوظيفة الحالية, الصفة الوظيفية, الدور, المهمة, الرتبة والصفة, ' +
      'الدرجة الوظيفية, الخطة الوظيفية, الوظيف, الرتبة / الصفة',
  },
  rank: {
    en: 'Rank, Grade',
    fr: 'Grade, Échelon',
    ar: 'الرتبة, الدرجة, الرتبة العسكرية',
  },
  phone: {
    en:
      'Phone, Telephone, Phone number, Tel, Tel., Telephone number, Contact number, Phone no, ' +
      'Contact no, Tel no, Call number, Contact phone',
    fr:
      'Téléphone, Tél, Numéro de téléphone, N° de téléphone, Tél., Téléphones, N° tél, ' +
      'Numéro de contact, Tph, Num tél',
    ar:
      'رقم الهاتف, الهاتف, التليفون, رقم التليفون, تلفون, التلفون, رقم التلفون, هاتف, رقم الاتصال, ' +
      'رقم التواصل, ت, الهواتف',
  },
  mobile: {
    en:
      'Mobile, Cell phone, Cell, Mobile phone, WhatsApp, Mobile number, Cellular, Cellphone, ' +
      'Mobile no',
    fr: 'Portable, Mobile, GSM, Tél. portable, Téléphone portable, Cellulaire, Téléphone mobile',
    ar:
      'الجوال, رقم الجوال, الموبايل, رقم الموبايل, المحمول, النقال, الهاتف المحمول, الهاتف النقال, ' +
      'الهاتف الجوال, واتساب, الواتساب, رقم المحمول, الخلوي, الهاتف الخلوي, رقم الواتساب',
  },
  email: {
    en: 'E-mail, Email, Mail, Email address, E-mail address, Electronic mail, Emails',
    fr:
      'Courriel, Adresse électronique, Adresse e-mail, Adresse mail, Adresse email, Mél, ' +
      'Messagerie, Courrier électronique',
    ar: 'البريد الإلكتروني, الإيميل, إيميل, البريد, عنوان البريد الإلكتروني, الايمايل, بريد إلكتروني',
  },
  contact: {
    en: 'Contact, Contacts, Contact details, Contact information, Contact info, Phone and email',
    fr: 'Contact, Coordonnées, Contacts, Tél et mail',
    ar:
      'بيانات الاتصال, معلومات الاتصال, وسيلة الاتصال, بيانات التواصل, التواصل, الاتصال, للتواصل, ' +
      'معلومات التواصل, وسائل الاتصال',
  },
  nationality: {
    en:
      'Nationality, Citizenship, Country of nationality, Country of citizenship, ' +
      'Country of origin, Nat.',
    fr: "Nationalité, Pays d'origine, Citoyenneté, Nat, Pays de nationalité",
    ar: 'الجنسية, جنسية, بلد الجنسية, بلد المنشأ, بلد الأصل, دولة الجنسية',
  },
  country: {
    en: 'Country',
    fr: 'Pays',
    ar: 'البلد, الدولة, بلد, دولة',
  },
  birth: {
    en:
      'Date of birth, Birth date, Birthdate, DOB, D.O.B., Year of birth, Birth year, YOB, Born, ' +
      'Birthday, Date and place of birth, Birth, Born on, Born in',
    fr:
      'Date de naissance, Année de naissance, Né(e) le, Né le, Date et lieu de naissance, ' +
      'Naissance, DDN, Date naiss, Année naissance, Née le, Date naissance, Né(e) en',
    ar:
      'تاريخ الميلاد, تاريخ الولادة, سنة الميلاد, سنة الولادة, عام الميلاد, الميلاد, مواليد, ' +
      'تاريخ ومكان الميلاد, تاريخ الازدياد, المواليد, سنة الازدياد, تاريخ ومكان الولادة, الولادة',
  },
  age: {
    en: 'Age, Age group, Age band, Age range, Age bracket, Age category, Age (years)',
    fr: "Âge, Tranche d'âge, Groupe d'âge, Catégorie d'âge, Classe d'âge, Tranche d'ages",
    ar: 'العمر, السن, الفئة العمرية, الفئة العمريه, الشريحة العمرية, المرحلة العمرية',
  },
  attendance: {
    en:
      'Attendance, Present, Presence, Attended, Signature, Sign, Signed, Day, Session, Morning, ' +
      'Afternoon, AM, PM, Sign-in, Check-in, Module, Evening',
    fr:
      'Présence, Présent, Présent(e), Émargement, Signature, Jour, Séance, Session, Matin, ' +
      'Après-midi, Matinée, Journée, Assiduité, Module, AM, PM, Soir, Mat, Ap-midi',
    ar:
      'الحضور, حضور, التوقيع, توقيع, اليوم, يوم, الجلسة, جلسة, صباحا, مساء, صباح, الفترة الصباحية, ' +
      'الفترة المسائية, بعد الظهر, صباحي, مسائي, الإمضاء, امضاء, المحاضرة, الصباح, المساء, حاضر, ' +
      'حصة, ص, قبل الظهر, الحصة, الوحدة التدريبية',
  },
  role: {
    en:
      'Type of participant, Participant type, Participation type, Participant category, ' +
      'Role in the training, Role in training, Status in the training, Attending as',
    fr:
      'Type de participant, Type de participation, Rôle dans la formation, ' +
      'Catégorie de participant, Participe comme',
    ar: 'نوع المشاركة, صفة المشاركة, الدور في التدريب, نوع المشارك, صفة المشارك',
  },
  otherPerson: {
    en:
      'Emergency, Emergency contact, Supervisor, Supervisor name, Line manager, Manager name, ' +
      'Next of kin, Contact person, Focal point, Nominated by, Referred by, Manager, Trainer, ' +
      'Facilitator, Guardian, In case of emergency, Reference person, Name of supervisor, ' +
      'Emergency phone, Emergency name, Replaces, Substitute for, Direct manager, Invited by, ' +
      'Registered by, Recorded by',
    fr:
      "Urgence, Contact d'urgence, Personne à contacter, Personne à prévenir, " +
      'Supérieur hiérarchique, Supérieur, Responsable, Superviseur, Chef hiérarchique, ' +
      'Point focal, Désigné par, Formateur, Tuteur, Responsable hiérarchique, Remplace, ' +
      'Nom du superviseur, Nom du responsable, Encadrant, Personne de contact, Directeur, ' +
      'Proposé par, Saisi par, Facilitateur',
    ar:
      'الطوارئ, رقم الطوارئ, جهة اتصال الطوارئ, جهة الاتصال في حالة الطوارئ, المشرف, اسم المشرف, ' +
      'المدير المباشر, الرئيس المباشر, المسؤول المباشر, شخص للتواصل, ولي الأمر, المدرب, ' +
      'اسم المدرب, المرشح من قبل, للطوارئ, طوارئ, الميسر, نقطة الاتصال, المسؤول, بديل عن, ' +
      'اسم المسؤول',
  },
  ignored: {
    en:
      'ID, ID number, National ID, Passport, Passport number, Identity, ID card, Code, Org code, ' +
      'Remarks, Remark, Comments, Comment, Notes, Note, Observation, City, Governorate, Region, ' +
      'Province, District, Location, Address, Country of residence, Residence, Place of birth, ' +
      'Country of birth, Score, Pre-test, Post-test, Total, Rate, Amount, Number of, ' +
      'Days attended, Days present, Attendance rate, Percentage, Percent, Bank, Account, IBAN, ' +
      'Fax, Website, Date of registration, Registration date, Registered on, Date, Time, ' +
      'Timestamp, Consent, Photo consent, Disability, Dietary, Diet, Transport, Per diem, Hotel, ' +
      'Room, Arrival, Departure, Certificate, Certificate no, Language, Languages, Education, ' +
      'Qualification, Experience, Years of experience, Status, Type of organisation, ' +
      'Organisation type, Sector, Category, Marital status, Needs, Allergies, Badge, Group, ' +
      'Nickname, Lunch, Coffee, Kit, T-shirt, Size, Evaluation, Result, Country office, ' +
      'Duty station, City of residence, Registration number, Staff number, Employee number, Link, ' +
      'Speaker, Total days, Hours, Completed, Travel, Visa, Flight, Training title, Training',
    fr:
      "CIN, CNI, Carte d'identité, Passeport, N° passeport, Matricule, Code, Remarques, " +
      'Observations, Commentaires, Ville, Gouvernorat, Région, Province, Wilaya, Commune, Adresse, ' +
      'Pays de résidence, Résidence, Lieu de naissance, Pays de naissance, Note, Score, Pré-test, ' +
      'Post-test, Total, Taux, Taux de présence, Nombre de, Nombre, Nb, Nbre, Pourcentage, ' +
      "Montant, RIB, Date, Heure, Date d'inscription, Inscrit le, Consentement, Droit à l'image, " +
      'Handicap, Régime alimentaire, Transport, Hébergement, Chambre, Arrivée, Départ, ' +
      "Attestation, Langue, Niveau, Niveau d'études, Diplôme, Statut, Type de structure, Secteur, " +
      'Catégorie, Situation familiale, Besoins, Groupe, Délégation, Cercle, Code postal, N° CIN, ' +
      "N° pièce d'identité, Pièce d'identité, Adresse postale, Indemnité, Perdiem, Nuitée, " +
      'Certificat, Repas, Observation, Code structure, Allergies, Expérience, Résultat, ' +
      'Total jours, Validé, Évaluation',
    ar:
      'ملاحظات, الملاحظات, ملاحظة, الرقم القومي, الرقم الوطني, رقم الهوية, رقم البطاقة, ' +
      'بطاقة التعريف, جواز السفر, رقم جواز السفر, رقم الجواز, المدينة, المحافظة, العنوان, الولاية, ' +
      'المنطقة, الإقامة, بلد الإقامة, مكان الإقامة, مكان الميلاد, محل الميلاد, مكان الولادة, ' +
      'الدرجة, النسبة, نسبة الحضور, المجموع, الإجمالي, عدد الأيام, عدد أيام الحضور, التاريخ, ' +
      'الوقت, تاريخ التسجيل, موافقة, الإعاقة, اللغة, المؤهل, المؤهل العلمي, الحالة الاجتماعية, ' +
      'الحالة, النقل, المبلغ, رقم الحساب, الشهادة, الكود, الرمز, القطاع, الرقم الوظيفي, المجموعة, ' +
      'عدد, البلدية, القضاء, نوع الجهة, نوع المؤسسة, ملحوظات, المتحدث, التقييم, السكن, مقر السكن, ' +
      'التخصص, سنوات الخبرة, موافقة التصوير, رقم بطاقة التعريف, ب.ت.و',
  },
};

/** What stands above a group of columns and means nothing by itself. */
export const groupPhrases =
  'Personal data, Personal information, Personal details, Identity, Participant details, ' +
  'Participant information, Work, Employment, Professional information, Days, Dates, ' +
  'Informations personnelles, Données personnelles, État civil, Informations professionnelles, ' +
  'Jours, Séances, Participants, البيانات الشخصية, المعلومات الشخصية, بيانات المشارك, ' +
  'بيانات العمل, البيانات الوظيفية, الأيام, أيام التدريب, معلومات المشارك, بيانات شخصية, أيام';
