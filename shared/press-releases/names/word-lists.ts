/** Words that tell what kind of name a phrase is. */
import { words } from '../text/pattern';

/** A capitalised phrase with one of these is an organisation. */
export const ORGANISATION_HEAD = words(
  'Ministry|Ministries|Organi[sz]ation|Committee|Council|Centre|Center|Office|Offices|Agency|Authority|Commission|Union|Institute|Institut|Department|Directorate|Directorate-General|Bureau|Service|Services|Secretariat|Embassy|Delegation|Mission|Government|Governments|Governorate|Municipality|Federation|Association|Foundation|Fund|Bank|University|Academy|College|School|Network|Police|Forces|Court|Crescent|Cross|Society|Group|Forum|Unit|Administration|Parliament|Chamber|Board|Corps|Guard|Marechaussee|Tribunal|Agencies|Authorities|Gendarmerie|Prosecution|Project Co-ordinator|Caritas|Programme for|Kingdom|Instance|Ministère|Organisation|Comité|Conseil|Centre|Agence|Autorité|Commission|Direction|Secrétariat|Ambassade|Délégation|Gouvernement|Fédération|Fondation|Fonds|Banque|Université|Académie|École|Réseau|Croissant-Rouge|Croix-Rouge|Haut-Commissariat|Entraide|Observatoire|Ligue|Ordre|Barreau|Royaume|association|Mission|Bureau|Office|Navy|Army|Customs|Senate|Assembly|Coalition|Alliance|Trust|Company|Corporation|Cooperative|Co-operative|Cooperation|Coopération|Clinic|Hospital|Library|Museum|Church|Diocese|Bar|Guardia|Carabinieri|Command|Division|Section|Task Force|Platform|Consortium|Charity|Watch|Relief|Aid|Ombudsman|Ombudsperson|Inspectorate|Presidency|Prefecture|Registry|Confederation|Congress|Syndicate|Laboratory|Polytechnic|Conservatory|Programme|Program|Facility|Collective|Movement|League|Helpline|Hotline|Clinic|Shelter|Observatory|Observers|Lawyers|Jurists|Doctors|Workers|Journalists|Women|Legal|Ministries|Directorates|Bureaux|Companies|Marine|Armée|Garde|Douanes?|Sûreté|Préfecture|Mairie|Commune|Wilaya|Cour|Parquet|Syndicat|Collectif|Coordination|Plateforme|Chambre|Musée|Hôpital|Clinique|Inspection|Cellule|Caisse|Société|Compagnie|Maison|Laboratoire|Mouvement|Primature|Présidence|Parlement|Assemblée|Sénat|Médiateur|Fonds|Médecins|Avocats|Juristes|Journalistes|Femmes|Coopérative|Confédération|Union',
  'u',
);

/** Arabic organisations begin with one of these, with or without the article. */
const ARABIC_HEADS =
  'منظمة|وزارة|لجنة|هيئة|مكتب|مفوضية|مركز|معهد|جامعة|مجلس|اتحاد|جمعية|مؤسسة|وكالة|صندوق|بنك|سفارة|بعثة|حكومة|ادارة|مديرية|نيابة|مصلحة|جهاز|اكاديمية|كلية|هلال|صليب|شبكة|رابطة|نقابة|محكمة|برلمان|مندوبية|ديوان|اذاعة|دائرة|قيادة|شرطة|امانة|مملكة|منتدى|فريق|مرصد|غرفة|ودادية|يونيسف|انتربول|شركة|مصرف|بلدية|مستشفي|مدرسة|نادي|كونفدرالية|فدرالية|ائتلاف|تحالف|حركة|دار|متحف|مكتبة|مجمع|سلطة|قوات|جيش|حرس|بحرية|جمارك|رئاسة|ممثلية|قنصلية|تعاون|منصة|مختبر|تجمع|منسقية|تنسيقية|عصبة|وحدة|شعبة|شعب|منظمات|جمعيات|مؤسسات|وزارتي|وزارات|مكاتب|وزارتا|الدفاع المدني|دفاع|تعاونية|اكاديميات|جامعات|معاهد|مراكز|هيئات';
export const ARABIC_ORGANISATION = new RegExp(
  `^(?:ال|لل)?(?:${ARABIC_HEADS.replace(/ى/g, 'ي')})$`,
  'u',
);

/** Capitals that are no organisation. */
export const OTHER_ACRONYM =
  /^(?:SDGs?|GCM|TIP|SOM|VOTs?|VoTs?|GBV|TOT|ToT|IBM|IBG|AVRR|AVR|NRM|CSOs?|NGOs?|OSC|ONG|ODD|PDF|EUR|USD|GBP|COVID|COVID-19|HIV|AIDS|II|III|IV|VI|VII|VIII|IX|XI|XII|ID|IT|UN|US|USA|UK|UAE|MENA|MoU|Tel|TEL|AM|PM|EN|FR|AR|H|E|QR|MHPSS|PSEA|DTM|CCCM|IDPs?|FPIC|SOPs?)$/;

/** Roles of persons, in English. A name stands beside one of these, after a title, or after a speech verb. */
export const ENGLISH_ROLE = words(
  'Chief|Head|Deputy|Director|Director-General|Minister|Ambassador|Officer|Coordinator|Co-ordinator|Manager|President|Vice-President|Chair|Chairman|Chairwoman|Chairperson|Representative|Secretary|Secretary-General|Judge|Justice|Lawyer|Attorney|Attaché|Attache|Counsell?or|Consul|Analyst|Specialist|Trainer|Expert|Advis[eo]r|Assistant|Associate|Commissioner|Commander|Brigadier|General|Colonel|Major|Captain|Lieutenant|Sergeant|Inspector|Superintendent|Professor|Dean|Researcher|Governor|Mayor|Prosecutor|Psychologist|Social worker|Nurse|Doctor|Cook|Member|Founder|Leader|Spokesperson|Spokesman|Spokeswoman|Mediator|Teacher|Student|Journalist|Participant|Trainee|Delegate|Envoy|Rapporteur|Undersecretary|Under-Secretary|Chargé|Consultant|Sheikh|Imam|Father|Sister|Interpreter|Facilitator|Volunteer|Migrant|Survivor|Instructor|Resident|Focal point|Engineer|one of|speaking for|in charge of|responsible for|on behalf of',
);
export const FRENCH_ROLE = words(
  "chef|cheffe|directeur|directrice|ministre|ambassadeur|ambassadrice|chargée?|coordinateur|coordinatrice|coordonnateur|coordonnatrice|président|présidente|vice-présidente?|représentante?|secrétaire|juge|magistrate?|substitut|procureure?|avocate?|attachée?|conseillère?|conseiller|consul|analyste|spécialiste|formateur|formatrice|experte?|responsable|commissaire|commandante?|général|colonel|capitaine|lieutenant|sergent|inspecteur|inspectrice|professeure?|doyenne?|chercheure?|gouverneur|maire|psychologue|infirmière?|médecin|membre|fondateur|fondatrice|porte-parole|médiateur|médiatrice|enseignante?|journaliste|participante?|déléguée?|consultante?|bénévole|gérante?|point focal|adjointe?|assistante?|intervenante?|travailleur|travailleuse|wali|chef de mission|l'un des|l'une des",
);
export const ARABIC_ROLE = words(
  'رئيس|رئيسة|مدير|مديرة|وزير|وزيرة|سفير|سفيرة|منسق|منسقة|ممثل|ممثلة|عضو|عضوة|مساعد|مساعدة|نائب|نائبة|مسؤول|مسؤولة|خبير|خبيرة|مستشار|مستشارة|قاض|قاضي|القاضي|القاضية|قاضية|وكيل|وكيلة|امين|امينة|احد|احدى|مدرب|مدربة|استاذ|استاذة|باحث|باحثة|محام|محامية|طبيب|طبيبة|اخصائي|اخصائية|ضابط|قائد|عميد|مفوض|مفوضة|ناطق|المتحدث|المتحدثة|متحدث|متحدثة|كبير|كبيرة|منسقة|مشرف|مشرفة|مفتش|مفتشة|رئيسة بعثة|الرئيس|المدير|المديرة|المنسق|المنسقة|الممثل|الممثلة|الامين|الامينة|مشارك|مشاركة|المشارك|المشاركة|مندوب|مندوبة|والي|عمدة|محافظ|مؤسس|مؤسسة جمعية|كاتب|كاتبة|الملحق|ملحق',
);

/** A phrase that begins so names a person by post, not an organisation. */
export const POST = words(
  'Ambassador|President|Chairperson|Chairman|Chief|Head|Director|Minister|Deputy|Mr|Ms|Mrs|Dr|Judge|Representative|Secretary|Président|Présidente|Directeur|Directrice|Ambassadeur|Ambassadrice|السيد|السيدة|السفير|السفيرة|اللواء|الدكتور|الدكتورة|وزير|رئيس|مدير',
);
