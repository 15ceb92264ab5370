const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Written apart: al-Shami, El Sawy, Ez-Zahra. The assimilated ones count only before the same letter. */
export const articles = list('al el ul il ur l ال');
export const assimilatedArticles = list('ar as ad an az ash at ech es ed en er et ez ach adh ath');

/** European particles, which some lists drop. */
export const europeanParticles = list(
  'de di da do dos das del della delle dello von van der den du des le la y e دي دو دا فان فون',
);

/** Child of: what follows is a parent, or the forefather that a family is named after. */
export const parentMarkers = list(
  'ben bin ibn ibnu ould wuld weld wld wold ag bint bent mint binti walad بن ابن بنت ولد منت ابنه',
);

/** Father of and mother of: one name with what follows. */
export const fatherOf = list('abu abou abo aboul abul abi bou bu ابو ابي بو');
export const motherOf = list('um umm oum oumm ام');

/** A/Rahman. */
export const servantInitials = list('a ab');
export const servantOf = list(
  'abd abdel abdul abdal abdil abdoul abdol abder abdur abdes abdess abdus abdar abd-el عبد cabdul abdool',
);

/** The second half of Salah Eddine, Nour al-Din. */
export const ofTheFaith = list(
  'eddine eddin edine eldin eldine eldeen aldin aldeen aldine uddin udin addin addine ddin ddine uldin الدين',
);
/** The same after an article. */
export const faith = list('din dine deen dyn دين');

/** The second half of Heba Allah, Awad Allah. */
export const ofGod = list('allah ullah ellah alla الله اللاه');

/** First halves of names in -eddine that are often written as one word with it, folded and without doubled letters. */
export const faithHeads = list(
  `nour nur noor nor salah sala salh slah ala alae alaa ezz ez iz izz az azz azze saif seif sayf badr bedr badre chams shams shems jamal djamal gamal kamal kemal
  taj tadj tag hossam hussam houssam hosam husam imad emad nasr naser nasir fakhr khair kheir kheyr mohi mohie mohy muhi muhy mouhi mohye
  chihab shihab shehab chiheb saad sad najm nejm negm diaa dia dhia zia jalal djalal galal safi rokn rukn bahaa baha sharaf charaf cherif zain zein zin zine zayn
  siraj serag seraj qamar kamar gamar ghiath ghayath izzi majd magd shuja نور صلاح علاء عز سيف بدر شمس جمال كمال تاج حسام عماد نصر فخر خير محي محيي شهاب
  سعد نجم ضياء جلال صفي ركن بهاء شرف زين سراج قمر غياث مجد معز وجيه ناصر`,
);

/** What follows is another family name of the same person; "of" and the like behind it are passed over. */
export const familyMarkers = list(
  'epouse ep epse epouxse nee ne born veuve vve wife widow spouse حرم زوجه ارمله المولوده مولوده عقيلته',
);
export const familyMarkerTails = list('of de');
/** What follows is a by-name. */
export const byNameMarkers = list(
  'dit dite alias aka الملقب الملقبه المدعو المدعوه الشهير الشهيره وشهرته وشهرتها المعروف المعروفه',
);

/** Shortened names, as folded words or as the letters before a slash (W/Mariam, A/Rahman). */
export const abbreviations: Readonly<Record<string, string>> = {
  mohd: 'mohamed',
  mohamd: 'mohamed',
  moh: 'mohamed',
  mhd: 'mohamed',
  muhd: 'mohamed',
  mohmd: 'mohamed',
  md: 'mohamed',
  med: 'mohamed',
  mhmd: 'mohamed',
  ahd: 'ahmed',
};
export const slashAbbreviations: Readonly<Record<string, string>> = {
  w: 'wolde',
  g: 'gebre',
  h: 'haile',
  t: 'tekle',
  k: 'kidane',
};
