/**
 * Invented pairs of names, "one | other" a line, by what is tried: those that a careful clerk would offer as one person. Any likeness
 * to a real person is chance.
 */
export const samePairs: Readonly<Record<string, string>> = {
  'other script, Maghreb': `
    Abderrahmane Benyoucef | عبد الرحمن بن يوسف
    Chafika Bouchareb | شفيقة بوشارب
    Djilali Mokrani | جيلالي مقراني
    Fethi Guesmi | فتحي القاسمي
    Hayet Dhaouadi | حياة الذوادي
    Khadija Ait Taleb | خديجة آيت طالب
    Lotfi Jemmali | لطفي الجمالي
    Mokhtar Laaroussi | مختار العروسي
    Noureddine Khelladi | نور الدين خلادي
    Ouafae Tazi | وفاء التازي
    Rachid Boudjemaa | رشيد بوجمعة
    Sihem Ghezali | سهام غزالي
    Toufik Messaoudi | توفيق مسعودي
    Yacine Haddouchi | ياسين حدوشي
    Zoubida Chergui | زبيدة الشرقي
    Moncef Gharsi | منصف الغرسي
    Hichem Ayadi | هشام العيادي
    Nacer Eddine Belkhodja | ناصر الدين بلخوجة
    Cherifa Ouled Slimane | شريفة أولاد سليمان
    Wahiba Djebbar | وهيبة جبار
    Mounia Squalli | منية الصقلي
    Kamel Gasmi | كمال قاسمي
    Hadda Zeghdoud | حدة زغدود
    Aziza Tlili | عزيزة التليلي
  `,
  'other script, Mashriq and Gulf': `
    Abdulaziz Al-Mutairi | عبد العزيز المطيري
    Ghada Elmasry | غادة المصري
    Hamdy Elsherbiny | حمدي الشربيني
    Jumana Fakhoury | جمانة فاخوري
    Khalifa bin Sultan Al Kaabi | خليفة بن سلطان الكعبي
    Magdy Naguib Iskandar | مجدي نجيب إسكندر
    Mutasim Abdelgadir | معتصم عبد القادر
    Nisreen Qawasmi | نسرين القواسمي
    Osama Elgendy | أسامة الجندي
    Qusay Al-Jubouri | قصي الجبوري
    Rasha Elnaggar | رشا النجار
    Sawsan Tamimi | سوسن التميمي
    Thamer Al Shehri | ثامر الشهري
    Wijdan Al-Azzawi | وجدان العزاوي
    Yehia Shahin | يحيى شاهين
    Zuhair Kanaan | زهير كنعان
    Ehab Abdelmoneim | إيهاب عبد المنعم
    Dhia Al Khafaji | ضياء الخفاجي
    Hussam Eddin Khatib | حسام الدين الخطيب
    Bushra Othman Elamin | بشرى عثمان الأمين
    Raghad Qabbani | رغد قباني
    Suhail Bawazir | سهيل باوزير
    Fayza Abu Zeid | فايزة أبو زيد
    Taghreed Odeh | تغريد عودة
  `,
  'other script, foreign name': `
    Marie-Louise Fontaine | ماري لويز فونتين
    Giorgio Ferrante | جورجيو فيرانتي
    Philippe Garnier | فيليب غارنييه
    Carla Moretti | كارلا موريتي
    Thomas Becker | توماس بيكر
    Vincent Moreau | فنسنت مورو
    Sophie Lambert | صوفي لامبير
    David Jameson | ديفيد جيمسون
    Lucia Bernardini | لوتشيا برنارديني
    Antonio Pereira | أنطونيو بيريرا
  `,
  'Latin spelling': `
    Abdelouahed Chaoui | Abdulwahid Shawi
    Aicha Boukhris | Aïsha Bukhris
    Cheima Ghanmi | Shaima Ghanmi
    Djaouad Ouazzani | Jawad Wazzani
    Essam Gouda | Issam Jouda
    Faouzia Skhiri | Fawzia Skhiri
    Hacene Khodja | Hassan Khoja
    Houssem Mejri | Hussam Mejri
    Iman Qaddoumi | Eman Kaddoumi
    Karim Meddeb | Kareem Mddeb
    Khaled Chouchane | Khalid Shushan
    Leila Ouertani | Layla Wartani
    Mohammed Taïeb | Mohamed Tayeb
    Mounir Zeghal | Munir Zghal
    Nejib Hachemi | Najib Hashemi
    Othman Laghouati | Uthman Laghwati
    Redouane Kaci | Radwan Qassi
    Sherine Wahdan | Chirine Ouahdane
    Soufiane Bouzid | Sofian Buzid
    Wael Qasimi | Ouael Kassimi
    Youssef Meghraoui | Yusuf Maghrawi
    Zineb Filali | Zaynab Filaly
    Gamal Elgamal | Jamal Aljamal
    Tayeb Ghribi | Taieb Gheribi
    Raouf Kchaou | Rauf Kchaw
    Samir Guendouz | Sameer Gandouz
    Ridha Dhaouadi | Reda Daouadi
    Thouraya Bouthelja | Soraya Boutheldja
    Hafedh Mzoughi | Hafez Mzughi
    Ismail Diaby | Ismael Diabi
  `,
  'Arabic letters': `
    إلهام الأسيوطي | الهام الاسيوطى
    عائشة القرشي | عايشة القرشى
    ضياء الدين مؤنس | ضياء الدين مونس
    هدى أبو الفتوح | هدي ابو الفتوح
    رائد البيطار | رايد البيطار
    يحيى الغول | يحي الغول
    لؤي شحادة | لوي شحاده
    سناء بركة | سنا بركه
    بهاءالدين القاضي | بهاء الدين القاضى
    أبوبكر الصادق | ابو بكر الصادق
    نجلاء طه | نجلا طه
    آلاء مرتضى | الاء مرتضي
    جاد الله منصور | جادالله منصور
  `,
  'marks, Persian letters, spaces': `
    مُحَمَّد الكَرْدي | محمد الكردي
    زيـنـب الشمري | زينب الشمري
    علی کاظم | علي كاظم
    Nadia   EL  KHOURY | Nadia El Khoury
    Āmina al-Ṣabbāgh | Amina Alsabbagh
    Hélène Bérard | HELENE BERARD
    Muḥammad ʿAlī Ḥijāzī | Mohamed Ali Hijazi
  `,
  title: `
    Dr Mariam Sabri | Mariam Sabri
    Me Slim Gargouri | Slim Gargouri
    Pr. Hédia Belhaj | Hédia Belhaj
    Mme Latifa Raïs | Latifa Raïs
    M. Anouar Kefi | Anouar Kefi
    Col. Bashir Zintani | Bashir Zintani
    Eng. Wafa Hijazi | وفاء حجازي
    السيدة هالة مراد | هالة مراد
    العميد طيار سمير خضر | سمير خضر
    م. أحمد غالي | أحمد غالي
    الأستاذة / سناء النمر | سناء النمر
    د. ياسر عبد الحي | ياسر عبدالحي
    القاضي نزار عفيفي | نزار عفيفي
    H.E. Samir Attar | Samir Attar
    Cheikh Tahar Nouri | Tahar Nouri
    الحاج مبروك الصيد | مبروك الصيد
    Capt. Adel Rahhal | عادل رحال
    Prof. Dr. Hatem Zaki | Hatem Zaki
  `,
  'Abd and compounds': `
    Abdel Aziz Mrad | Abdelaziz Mrad
    Abdul-Rahim Nasr | Abderrahim Nasr
    Abdallah Sefrioui | Abdullah Sefrioui
    Abdulatif Rajhi | Abdul Latif Rajhi
    عبدالكريم سلوم | Abdel Karim Salloum
    Abd Elhamid Kotb | عبد الحميد قطب
    Abdourahman Hassan Doualeh | Abdirahman Hassan Doualeh
    Abdel-Nasser Hosni | Abdennasser Hosni
    Salah Eddine Khaldi | صلاح الدين الخالدي
    Nour El Houda Amari | Nourelhouda Amari
    نور الهدى بن صالح | Nour el Houda Ben Salah
    Seif al-Din Badawi | Saifuddin Badawi
    Hebatallah Nassef | هبة الله ناصف
    Awad Allah Hamid | Awadallah Hamid
    Abu Bakr Sadiq | Abubakar Sadiq
    Fatima Zahra Kabbaj | Fatimazahra Kabbaj
    Alaa Eddine Touati | Alaeddine Touati
    Abdul Qader Bahashwan | عبد القادر باحشوان
    Cabdiraxmaan Jaamac | Abdirahman Jama
    Nasr Allah Dib | نصرالله ديب
  `,
  particle: `
    Hamad bin Rashid Al Nuaimi | Hamad Rashid Alnuaimi
    Mariam Mint Sidi | Mariam Sidi
    Cheikh Ould Baba | شيخ ولد بابا
    Ines Ben Khelil | Ines Benkhelil
    Samir Abou Jaoude | Samir Aboujaoude
    Nour Al Ayoubi | Nour Ayoubi
    خالد بن ناصر الحارثي | خالد ناصر الحارثي
    Mouna Belhassen | منى بن الحسن
    Ahmed Abu Rajab | أحمد أبو رجب
    Sara Et-Tayeb | سارة الطيب
    Ez-Zahra Filali | الزهراء الفيلالي
    Luca D'Alberto | Luca Dalberto
    Pieter van der Meulen | Pieter Vandermeulen
    Zakaria Errami | زكريا الرامي
    Jamila Lamrani | جميلة العمراني
  `,
  'part left out': `
    Mona Adel Fathy Shenouda | Mona Shenouda
    محمد سعيد حسن العطار | محمد العطار
    Amira Hosny Refaat | Amira Hosny
    Yusuf Hassan Barre | Yusuf Hassan Barre Elmi
    إيمان رفعت شوقي غالي | Eman Ghaly
    Joana Alves Monteiro | Joana Monteiro
    كريم ماهر عبد السلام | كريم عبد السلام
    Ahmed Hany Mostafa Saleh | Ahmed Hany Saleh
  `,
  order: `
    BENMOUSSA Sara | Sara Benmoussa
    Trabelsi Mohamed Ali | Mohamed Ali Trabelsi
    Ouedraogo, Salif | Salif Ouedraogo
    حداد ليلى | ليلى حداد
    القيسي عمر | Omar Al-Qaisi
    DURAND Marie-Claude | Marie-Claude Durand
    Bouzidi Nabil | نبيل بوزيدي
    Ben Youssef Rania | Rania Ben Youssef
  `,
  initial: `
    H. Bouraoui | Hela Bouraoui
    Karim S. Nader | Karim Samir Nader
    Q. Al-Zubaidi | Qasim Al-Zubaidi
    س. الحسيني | سلمى الحسيني
    Ch. Belarbi | شكري بلعربي
    Amr M. Saleh | عمرو محمود صالح
    A. Rezgui | عائشة الرزقي
    J. Mansour | جمال منصور
  `,
  slip: `
    Mustafa Bensliman | Mustafa Benslimn
    Hakim Touhami | Hakim Touhmai
    Catherine Delacourt | Catherine Delacuort
    Samira Belhouchet | Samira Belhouchett
    نورة الدوسري | نورة الدوسرى
    سعيد الغامدي | سعيد الغامذي
    Ibrahim Kouyaté | Ibrahim Kouyatte
    هيفاء المنصوري | هيفاء المنصزري
    خالد الزهراني | خالد الزهرني
    Fatoumata Diallo | Fatoumata Dialo
  `,
  'married name': `
    Ines Hamrouni épouse Zribi | Ines Hamrouni
    Amel Saadi ep. Chebil | Amel Saadi
    Nadia Kacem née Ferchichi | Nadia Ferchichi
    سميرة العبيدي حرم الماجري | سميرة العبيدي
    Wafa Triki ép. Gharbi | وفاء التريكي
    سلوى بن عمار زوجة الورتاني | Saloua Ben Ammar
  `,
  'other regions': `
    Md. Anisur Rahman | Mohammad Anisur Rahman
    G/Egziabher Haile | Gebreegziabher Haile
    T/Haimanot Bekele | Tekle Haimanot Bekele
    Xaliimo Cali Nuur | Halima Ali Nur
    Axmed Maxamuud Cumar | Ahmed Mohamud Omar
    Çağla Şahin | Cagla Sahin
    Oğuz Yıldız | Oguz Yildiz
    Ƴar'adua Ɓala | Yaradua Bala
    Aïssatou Touré | Aissatou Toure
    Mamadou Hamidou Bâ | Mamadou Hamidou Ba
    Müge Öztürk | Muge Ozturk
    A/Rahman Elhaj | عبد الرحمن الحاج
    Mohd. Faisal Ansari | Mohammed Faisal Ansari
    Sisay Gebre Medhin | Sisay Gebremedhin
    Souleymane Garba | Suleymane Garba
    Jürgen Müller | Juergen Mueller
  `,
};
