/** Words in front of a name that are no part of it, folded. */
export const titles = new Set(
  `mr mrs ms miss mx dr dre dra doctor docteur prof pr professor professeur mme mlle mmes madame monsieur mademoiselle
  eng engr ing engineer ingenieur me maitre adv advocate avocat avocate he hh his her son excellency excellence honour honourable hon
  amb ambassador ambassadeur ambassadrice judge juge justice minister ministre col colonel lt lieutenant capt captain capitaine
  cdt cmdt commandant gen general maj major sgt sergeant sergent brig brigadier adjt insp inspector inspecteur
  cne lcl slt ltn mdl adc cpl corporal caporal adjudant engr supt superintendent woizero weyzero wro wzro
  commissioner commissaire rev father mst smt sir ustaz ostaz ustadh ustad
  دكتور دكتوره الدكتور الدكتوره د استاذ استاذه الاستاذ الاستاذه مهندس مهندسه المهندس المهندسه مستشار مستشاره المستشار المستشاره
  السفير السفيره سفير سفيره اللواء لواء العميد عميد طيار ركن الركن الطيار متقاعد العقيد عقيد المقدم مقدم الرايد النقيب نقيب الملازم ملازم الرقيب
  القاضيه قاضيه المحامي المحاميه محامي محاميه معالي سعاده فضيله السيده سيده الانسه انسه الوزير الوزيره النائب النائبه
  الاخ الاخت الكابتن كابتن البروفيسور بروفيسور البروفسور بروفسور بروف القس المطران الاب`.split(
    /\s+/,
  ),
);

/** Titles that are names or initials elsewhere (Elsayed Mahmoud, M. Fathy): the name is read with and without them. */
export const doubtfulTitles = new Set(
  `m mm fr st s se sem hajj haj hadj hadja hajja hajia hajji ato haji elhaj elhajj elhadj elhadji alhaji alhaj sheikh shaikh sheik cheikh cheick shaykh
  sidi moulay mulay lalla sayed sayyid sayyed elsayed malam mallam imam
  السيد الشيخ الحاج الحاجه الشيخه ا م ق سيدي مولاي للا القاضي الامام`.split(/\s+/),
);

/** Letters behind a name. */
export const degrees = new Set('phd msc bsc mba dphil llm llb esq md'.split(' '));
