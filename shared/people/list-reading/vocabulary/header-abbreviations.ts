import type { ColumnMeaning } from '../types';

/**
 * How lists shorten the words of their headers, of all languages together, in phrases parted by commas. Dots make no
 * difference; what could be short for two things is left out.
 */
export const headerAbbreviations: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  number: 'Ref, Réf, Ref no, N° réf, Nro, Seq, Sér, Sl, Srl, Cnt, تسلسل, رقم تسلسلي, متسلسل, ت.م',
  fullName:
    'Noms, Part. name, Officer, Name of officer, Delegate, Name of delegate, Guest, Member, Student, Candidate, Nominee, Nom de l’agent, Délégué, Invité, Membre, Étudiant, Candidat, Auditeur, اسم الضابط, اسم العضو, العضو, اسم المرشح, المرشح, اسم الطالب, اسم المستفيد, اسم الحاضر, Particip., Full nm, Nm & Pnm, Noms & prén., Nom & prén., Nom/Prén., Nom prén.',
  givenName: 'Prén, Prenoms, F. name, Fname, First nm, Forenames, G. name, Given nm',
  middleName:
    "Post-nom, M. name, Mid. name, Mname, Gr. father's name, G. father's name, F's name, Fath. name, " +
    'Great grandfather, اسم الجد الأول, اسم الأب والجد',
  familyName: 'L. name, Lname, Fam. name, Surn, Last nm, Nom fam., N. de famille',
  civility: 'Titl, Civ., Salut., Mr/Mrs/Ms, M./Mme/Mlle, Mr/Ms/Dr',
  sex: 'Sx, Sex., Gend, Gndr, Gdr, S (M/F), Hom/Fem, الجندر, نوع الجنس',
  organisation:
    'Org, Orga, Organ, Organiz, Inst, Instit, Institut, Minist, Struct, Étab, Etabl, Ets, ' +
    'Asso, Assoc, Empl, Employ, Affil, Cie, Agence, Partner, Partner organisation, Partenaire, ' +
    'Service employeur, Service / structure, Home organisation, Represented organisation, الجهة / المؤسسة, ' +
    'الوزاره / الجهة, جهة الانتماء, جهة الإيفاد, المنظمة / الجهة, الدائرة / المؤسسة, جهة التمثيل',
  department: 'Dept, Dpt, Dép, Dépt, Dir, Div, Délégation, Delegation, Unit., Serv',
  position:
    'Pos, Posn, Posit, Fonct, Fct, Func, Funct, Desig, Design, Designat, Prof, Profess, Occ, Occup, ' +
    'Emp. title, Job ttl, J. title, Post held, Position held, Position title, Corps de métier, ' +
    'العنوان الوظيفي, الوظيفة / الصفة, المسمى, الصفة / الوظيفة, طبيعة العمل, الموقع الوظيفي, المركز الوظيفي',
  rank: 'Rk, الرتبه, الرتبة الأمنية',
  phone:
    'Ph, Ph no, Phn, Fone, Tel no, Telef, Telf, Teleph, Telph, Téleph, Tél. fixe, N° tel, Num. de tél., ' +
    'Contact tel, رقم الهاتف / الجوال, رقم الفون, هاتف العمل',
  mobile:
    'Mob, Mob no, Mobil, Cel, Cell no, Port, Tél. port, Tel mob, WA, WhatsApp no, Whatsup, موبايل, جوال',
  email:
    'Eml, E-ml, Email add, E-mail add, Mail add, Adr. mail, Adr. électronique, Courr, إيميل, ايميل, الاميل',
  contact: 'Cont., Contact det., Coord., Coordon., Tel/mail, Tél/mél',
  nationality:
    "Nat, Natl, Natnlty, Natio, Nation, Nationalt, Cit, Citizen, Citoyen, Nat'lity, Ctry of origin, " +
    'Country of orig., الجنسيه, القومية / الجنسية',
  country: 'القومية, Ctry, Cntry, Country represented, Pays représenté, القطر',
  birth:
    'Y.o.B, D.o.B, B. date, Bdate, Birth yr, Yr of birth, Dt of birth, D. of birth, Né en, Année naiss, Date nais, ' +
    'D. naiss, Dte de naissance, Date de nais, Date de naiss, An. naiss, ت الميلاد, ت. الميلاد, ت. الولادة, التولد, سنة التولد, تاريخ التولد',
  age: "Age grp, Age gr, Yrs, Tr. d'âge, Tranche age, العمر بالسنوات, الفئة",
  attendance:
    'Checked in, Check in, Sig, Sig 1, a.m, p.m, a.-m, ap.-m, Ap. midi, Après-m, Matinee, Soiree, Morn, Aft, Afternn, Prés, Pres, Attd, Attend, Att, ' +
    'Émarg, Emarg, Signat, Sess, Séan, Jr, Half-day, Demi-journée, ظهرا, صباحاً, مساءً, قبل الزوال, بعد الزوال, الحصة الصباحية, الحصة المسائية',
  role: 'Part. type, Type de part.',
  otherPerson: 'Emerg, Emerg. contact, Superv, Sup. hiér., Resp. hiér., ICE, اسم المشرف المباشر',
  ignored:
    'Preferred name, Known as, Pronouns, Registered, Mle, Horodateur, Heures, Grp, State of origin, Service no, Svc no, Force no, Village, Camp, Community, Quartier, Localité, القرية, المخيم, ' +
    'Obs, Observ, Rem, Rmk, Rmks, Rk., Comm, Comment, Addr, Adr, Start, End, Submission time, Submitted on, Uuid, ' +
    'Device id, NNI, NIN, NNID, National no, CNIB, NIF, N° CNI, N° CIN, ID no, ID card no, Passp, Pass. no, Pièce, Diet, ' +
    'Maiden name, Nom de jeune fille, Nom de naissance, Mother, Mother name, Nom de la mère, Spouse, Conjoint, ' +
    'Gov, Govern, Gouv, Reg, Rég, Prov, Distr, Loc, Educ, Edu. level, Educational level, ' +
    "Niveau d'instruction, Exp, Yrs of exp, Trav, Acc, Accommodation, Visa no, " +
    'اسم الأم, اسم الزوج, التحصيل الدراسي, التحصيل العلمي, المستوى التعليمي, المستوى الدراسي, الشهادة العلمية, عنوان السكن, ' +
    'محل الإقامة, رقم البطاقة الوطنية, البطاقة الموحدة, رقم القيد, هوية, عنوان الإقامة, رقم الجلوس, ب ت و, ر.ب.ت.و',
};
