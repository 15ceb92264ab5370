/** What stands in front of a name, in phrases parted by commas; those that say a sex stand apart. */
export const titles = {
  male: 'mr, mister, m, monsieur, sir, messrs, ato, alhaji, السيد, سيد, السادة, الأخ, الحاج',
  female:
    'mrs, ms, miss, mme, mlle, madame, mademoiselle, mmes, madam, w/ro, wro, wzro, woizero, weyzero, w/rt, wzrt, hajia, ' +
    'السيدة, سيدة, الآنسة, آنسة, انسة, الأخت, الحاجة',
  neutral:
    // Learning, office and the Church.
    'dr, doctor, docteur, docteure, dre, pr, pre, prof, professor, professeur, professeure, me, maître, maitre, mtre, eng, engr, ' +
    'ir, ing, dipl ing, ingénieur, arch, mag, h.e, he, s.e, s.e.m, s.e.mme, son excellence, his excellency, her excellency, ' +
    'hon, honourable, honorable, hon justice, hon judge, justice, judge, juge, adv, advocate, atty, amb, ambassador, ' +
    'ambassadeur, ambassadrice, rev, reverend, pastor, pasteur, sr, sister, fr, br, sœur, mgr, monseigneur, abbé, sheikh, shaikh, cheikh, imam, ' +
    // Ranks in English.
    'capt, captain, col, colonel, lt, lieut, lieutenant, lt col, lt colonel, lieutenant colonel, lt gen, lt cdr, 1st lt, 2nd lt, 2lt, 1lt, ' +
    'maj, major, maj gen, major general, gen, general, brig, brig gen, brigadier general, adm, admiral, rear admiral, commodore, ' +
    'cdr, commander, sgt, s/sgt, ssgt, sergeant, sgt maj, sergeant major, cpl, corporal, l/cpl, lcpl, pte, pvt, private, ' +
    'wo, wo1, wo2, cwo, sqn ldr, wg cdr, flt lt, constable, const, inspector, insp, c/insp, chief inspector, supt, superintendent, ' +
    'dsp, ssp, det, detective, officer, ' +
    // Ranks in French.
    'cdt, cmdt, commandant, cne, cpt, capitaine, ltn, ltt, slt, s/lt, sous lieutenant, lcl, lt cl, lieutenant colonel, gal, gbr, ' +
    'général, adj, adjt, adjudant, adc, adj chef, adjudant chef, sgt chef, sgc, sergent, sergent chef, sch, caporal, caporal chef, ' +
    'cal, mdl, mdlc, maréchal des logis, maréchal des logis chef, brigadier, brigadier chef, gpx, asp, aspirant, cre, crp, commissaire, ' +
    'commissaire principal, commissaire divisionnaire, com, inspecteur, inspecteur principal, insp ppal, insp princ, comm, cmr, inspecteur divisionnaire, ' +
    'contrôleur, opj, off, officier, ' +
    'د, أ, م, أ.د, ا.د, م.د, أ.م.د, الدكتور, الدكتورة, دكتور, دكتورة, الأستاذ, الأستاذة, أستاذ, أستاذة, المهندس, المهندسة, مهندس, مهندسة, المحامي, المحامية, المستشار, المستشارة, القاضي, القاضية, البروفيسور, السفير, السفيرة, الشيخ, الشيخة, الأستاذ الدكتور, الأستاذة الدكتورة, معالي, سعادة, سيادة, حضرة, فضيلة, سماحة, نيافة, القس, الأب, الإمام, الوزير, النائب, ' +
    'العقيد, عقيد, العميد, عميد, اللواء, لواء, الفريق, الفريق أول, فريق, النقيب, نقيب, النقيبة, الرائد, رائد, المقدم, مقدم, الملازم, ملازم, الملازم أول, ملازم أول, الملازم ثان, ملازم ثان, الملازم ثاني, ملازم ثاني, المساعد, مساعد, مساعد أول, المساعد أول, الرقيب, رقيب, رقيب أول, الرقيب أول, العريف, عريف, وكيل رقيب, نائب ضابط, نائب عريف, رئيس عرفاء, الجندي, جندي, جندي أول, الشرطي, شرطي, الضابط, ضابط, المفوض, مفوض, القائد, المحافظ, المفتش, مفتش, وكيل, ط, ق, ض',
} as const;

/** Behind a rank, the branch of service to which it belongs: "العقيد الركن", "نقيب بحري". */
export const rankBranches =
  'ركن, الركن, بحري, طيار, الطيار, حقوقي, الحقوقي, شرطة, طبيب, مهندس, أمن';

/** Short titles that are no names and need nothing behind them. */
export const bareTitles =
  'dr, mr, ms, pr, mrs, mme, mlle, mmes, w/ro, wro, wzro, woizero, weyzero, w/rt, wzrt, dre, cne, cpt, capt, capitaine, cdt, cmdt, commandant, ' +
  'ltn, ltt, slt, s/lt, lt, lcl, lt col, col, colonel, lieutenant, sgt, sergent, sergeant, cpl, caporal, mdl, mdlc, adjt, adjudant, brig, brigadier, ' +
  'cre, crp, commissaire, prof, professeur, docteur, mgr, supt, insp, engr, ' +
  'دكتور, دكتورة, مهندس, مهندسة, أستاذ, أستاذة, مستشار, مستشارة, سيدة, آنسة, د, أ, م, سعادة, معالي';

/** Titles that are names or initials as well: only a dot, a slash or a colon behind them makes them titles. */
export const signedTitles =
  'm, he, h.e, gen, ir, ing, hon, adv, الشيخ, الحاج, cheikh, sheikh, shaikh, judge, general, justice, imam, sr, fr, br, mag, com, ' +
  'off, comm, adm, det, arch, rev, pre, asp, sch, gal, cal, const, private, abbé, sister, s.e, wo, pastor, pasteur, الأب, الإمام, ' +
  'النائب, القائد, المحافظ, الوزير, الجندي';
