/**
 * Invented pairs of names, as in `same.ts`, that were written after the rules and not looked at while they were made; what they found
 * missing is as general as the rest.
 */
export const unseenSamePairs = `
    Ghassen Jellouli | غسان الجلولي
    Samah Elbeltagy | سماح البلتاجي
    Nawfel Benchekroun | نوفل بنشقرون
    Zahia Ighilahriz | زاهية إيغيلحريز
    Fawaz Al-Hajri | فواز الهاجري
    Tahani Al Ghamdi | تهاني الغامدي
    Bachir Loukal | بشير لوكال
    Hajar Benjelloun | هاجر بنجلون
    Mutaz Abu Rumman | معتز أبو رمان
    Rawda Elfakharany | روضة الفخراني
    Sarra Zoghlami | سارة الزغلامي
    Ouassim Aït Yahia | وسيم آيت يحيى
    Widad Chikhi | وداد شيخي
    Qutaiba Al-Ani | قتيبة العاني
    Shahd Nofal | شهد نوفل
    Ruqayya Al-Balushi | رقية البلوشية
    Ferdaous Mokni | فردوس المكني
    Emanuele Bianchi | إيمانويلي بيانكي
    Chiara Esposito | كيارا إسبوزيتو
    Jürgen Schneider | يورغن شنايدر
    Michael O'Brien | مايكل أوبراين
    Pedro González | بيدرو غونزاليس
    Abdelghani Benhamida | عبدالغني بن حميدة
    Abdul Baset Swehli | Abdelbasset Souihli
    Abdulmonem Elgheriani | عبد المنعم الغرياني
    Abdunnaser Zway | Abdennaceur Zouai
    Izzeddine Benrabah | عز الدين بن رابح
    Khair Allah Talib | خيرالله طالب
    Moez Belkhiria | Muizz Bilkhiriya
    Tijani Haddam | Tidjani Heddam
    Chaimaa Laaouini | Shaima Laouini
    Ghofrane Mhenni | Ghufran Mehenni
    Jaouad Chouaib | Jawad Shuaib
    Nizar Ouertani | Nezar Ourtani
    Wajdi Kchouk | Ouajdi Kechouk
    Hanadi Zoubi | Hanady Zu'bi
    Aziz Kacem | Azeez Qasem
    Mahdi Joma'a | Mehdi Jomaa
    Taqwa Elfeki | Takoua Elfeky
    Nadhir Chaari | Nadheer Shaari
    Lamjed Gargouri | Lamjad Qarqouri
    Fakhreddine Jouini | Fakher Eddine Jouini
    هناء الأحمدي | هنا الاحمدى
    فؤاد رؤبة | فواد روبه
    إسراء مصطفى | اسراء مصطفي
    شادية لطفى | شاديه لطفي
    مؤيد قنديل | مويد قنديل
    Aïcha Naït Ali | Naït Ali Aïcha
    KHELLAF Fares | Fares Khellaf
    الشرقاوي منى | منى الشرقاوي
    Martinez Lopez Ana | Ana Martinez Lopez
    Hédi Ben Abbes | Ben Abbes Hédi
    Prof Amine Lahlou | أمين لحلو
    Sgt. Mohamed Dabbashi | Mohamed Dabbashi
    د/ مي عبد الهادي | مي عبد الهادي
    الرائد سمير نوفل | سمير نوفل
    المهندسة رنا جبور | رنا جبور
    Hon. Judge Amal Sassi | Amal Sassi
    النقيب عمر الورفلي | عمر الورفلي
    T. Ben Salem | Tarek Ben Salem
    Mohamed A. Rashed | Mohamed Anwar Rashed
    ع. بوزيد | عمر بوزيد
    Ines Z. Karray | Ines Zouhour Karray
    Y. Elmasry | ياسمين المصري
    Layla Mohsen Ramzy Girgis | Layla Mohsen Girgis
    نهى عاطف شلبي السيد | نهى السيد
    Ana Beatriz Costa Ribeiro | Ana Ribeiro
    Ahmed Nour Abdi | Ahmed Nour Abdi Shire
    Moulaye Ould Hassen | Moulaye Hassen
    Wafa Bel Haj Salah | Wafa Belhaj Salah
    Sami Al Tarhouni | Sami Tarhouni
    Rim Abou Chacra | ريم أبو شقرا
    Marco De Santis | Marco Desantis
    Jamel Ouled Brahim | Jamel Ouledbrahim
    Sonia Hamdi ép. Ksouri | Sonia Hamdi
    Hela Dridi née Mabrouk | Hela Mabrouk
    فاطمة العكرمي حرم بن يوسف | Fatma Akermi
    Khadija Benslimane | Khadija Benslimnae
    Sabrine Chtourou | Sabrine Chtouru
    Mansour Alghazali | Mansour Alghazli
    ابتهال القرضاوي | ابتهال القرصاوي
    وليد التومى | وليد التومي
    مصطفى الككلى | مصطفى الككللي
    Michele Bartolomei | Michele Bartolomie
    Getnet Hailemariam | Getnet H/Mariam
    Gülşen Aydın | Gulsen Aydin
    Cabdullaahi Yuusuf | Abdullahi Yusuf
    Cumar Faarax Xirsi | Omar Farah Hersi
    Boubacar Sidikou | Boubakar Siddikou
    Hadiza Abdou Moumouni | Hadiza Abdu Mumuni
    Mst. Rokeya Khatun | Rokeya Khatun
    Zeynab Ismaaciil | Zaynab Ismail
    Rami Shahin | Rami Shaheen Odeh
    Zakia Bouzerda | زكية بوزردة
    Saoussen Maalej | سوسن معالج
    Fakher Hlel | فاخر هلال
    Ghalia Souissi | غالية السويسي
    Hassna Ouhabi | حسناء الوهابي
    Mounir Qabous | منير قابوس
    Abeer Zaghloul | عبير زغلول
    Sherine Elkhouly | شيرين الخولي
    Wagdi Elhefnawy | وجدي الحفناوي
    Khamis Al Farsi | خميس الفارسي
    Salha Bushnaf | صالحة بوشناف
    Muftah Elhassi | مفتاح الحاسي
    Ali Hassoun Jasim | علي حسون جاسم
    Fatoum Mint Bah | فطوم منت باه
    Asim Elfaki | عاصم الفكي
    Amna Babiker Idris | آمنة بابكر إدريس
    Paola Cavallaro | باولا كافالارو
    Sébastien Roche | سيباستيان روش
    Eleni Papadaki | إيليني باباداكي
    Rosa Delgado | روزا ديلغادو
    Annalisa Greco | أناليزا غريكو
    Abdel-Wahid Sanhaji | Abdelouahid Sanhadji
    عبد القيوم حسن | Abdelgayoum Hassan
    Abdelilah Mrini | عبد الإله المريني
    Bahaa Eldin Shawky | بهاء الدين شوقي
    Najmeddine Hamrouni | Nejmeddine Hamrouni
    Ezzedine Alaya | Azzedine Alaya
    Mohsen Ghiloufi | Mouhcine Ghilufi
    Zied Kchouk | Ziad Kchok
    Hajji Aouatef | Awatef Hajji
    Sofiène Dhif | Soufiane Dhif
    Meryem Cherkaoui | Mariam Sharqawi
    Yesmine Khlifi | Yasmine Khelifi
    Khedija Mbarek | Khadija Mubarak
    Ibtihel Jlassi | Ebtihal Jelassi
    Radhouane Maghraoui | Ridwan Maghrawi
    أسيل العلي | اسيل العلى
    مروة شاهين | مروه شاهين
    ذو الفقار علي | ذوالفقار علي
    آدم الإدريسي | ادم الادريسي
    لیلا رضایی | ليلا رضايي
    ماجد القحطانى | ماجد القحطاني
    Lt Col Hamza Trad | Hamza Trad
    Ing. Kais Mabkhout | قيس مبخوت
    العقيد ركن صالح الفاندي | صالح الفاندي
    أ. سعاد قدري | سعاد قدري
    W. Mansouri | وليد منصوري
    Ali K. Hammoud | Ali Kamel Hammoud
    Ahmed Y. Noor | أحمد يوسف نور
    Rana George Khoury | Rana Khoury
    Bilel Ayachi | بلال العياشي
    EL AMRANI Youssef | Youssef Amrani
    Nesrine Benhamouda | Nesrine Benhamuoda
    Christophe Lefebvre | Christophe Lefevbre
    بسمة المغربي | بسمة المغريي
    Hodan Xirsi | Hodan Hirsi
    Sultan Maxamed Cali | Sultan Mohamed Ali
    Hailemichael Desta | Haile Michael Desta
    Rim Chaari | Reem Shaari
    Rabeb Sboui | Rabab Sboui
`;

export const unseenDifferentPairs = `
    Ghezala Riahi | Ghazi Riahi
    Nesrine Jebali | Yasmine Jebali
    Dorra Mahfoudh | Nora Mahfoudh
    Haykel Maki | Hakim Maki
    Selim Azzabi | Sami Azzabi
    Hajer Trifi | Haifa Trifi
    Amani Zribi | Imen Zribi
    لمياء الفارسي | ليلى الفارسي
    بدر الساعدي | بندر الساعدي
    Badr Saadi | Bandar Saadi
    غادة عون | غيداء عون
    Ghada Aoun | غيداء عون
    ندى مرعي | نادية مرعي
    Suhair Omar | Suha Omar
    شهد قاسم | شهيد قاسم
    مها رستم | مهى عبود
    زيد العجيلي | زياد العجيلي
    Zied Ajili | Zayed Ajili
    Ziad Ajili | زيد العجيلي
    عبيد النعيمي | عابد النعيمي
    Majed Hariri | Majid Haririan
    حسام طه | حازم طه
    مسعود ليبي | سعود ليبي
    Tahir Bello | Taher Bella
    رائد ناصيف | راشد ناصيف
    عادل شرف | عدنان شرف
    Anis Kallel | Anas Kallel
    أنس قلال | أنيس قلال
    Kamal Jendoubi | Kamila Jendoubi
    Adel Mansi | عادلة منسي
    Salem Hamza | سالمة حمزة
    Bruno Caruso | Bruna Caruso
    Claudio Neri | Claudia Neri
    Kebede Worku | Kebebush Worku
    Abdelhafidh Sassi | Abdelhakim Sassi
    عبد الرزاق عون | عبد الخالق عون
    عبد المجيد دلة | Abdelmalek Della
    Abdeljalil Zine | Abdeljabbar Zine
    عبد العليم رجب | عبد الحليم رجب
    Yara Adel Naim | Yara Magdy Naim
    عمر خالد السعدون | عمر طلال السعدون
    Abdirahman Ali Hirsi | Abdirahman Omar Hirsi
    Leila Trabelsi Ayari | Leila Trabelsi Ayadi
    سمية الطرابلسي | سمية التليلي
    Omar Saadi | Omar Saad
    حسين العامري | حسين العمري
    Saad Hamad Al Dosari | Hamad Saad Al Dosari
    Nabil Karim Hanna | Karim Hanna
    Idrissa Moussa Sani | Moussa Sani
    يوسف حنا جورج | حنا جورج
    Ali Ould Brahim | Brahim Ould Ali
    خالد وليد خالد رمضان | وليد خالد رمضان
    Sana B. Mansour | Sana Karim Mansour
    س. الجبالي | Hamadi Jebali
    Jean-Luc Morel | Jean-Claude Morel
    Marie-Anne Roy | Marie-Paule Roy
    Kamrul Hasan Mia | Nazmul Hasan Mia
    Tesfaye Lemma | Tsegaye Lemma
    Aminu Sani Bala | Ali Sani Bala
    Ousmane Diarra | Ousseini Diarra
    Mehmet Kaya | Murat Kaya
    Noura Chaouch | Nouri Chaouch
    Nabiha Karaouli | Nabil Karaouli
    Wahid Mansour | Walid Mansour
    Salah Farhat | Slah Ferjani
    Salim Dabbagh | سلمان الدباغ
    Amal Hijazi | Amel Hijazin
    Ines Dali | Anas Dali
    Marcello Rossi | Marcella Rossi
    Andrea Conti | Andrei Contini
    Mulu Assefa | Muluken Assefa
    Zahra Farah Aden | Zahra Farhan Aden
    Ali Mahdi Shire | Ali Muhidin Shire
    حسن راشد المهيري | حسن سيف المهيري
    Abderrazak Korbi | Abderrahmane Korbi
    علي الكيلاني | علي الكيلي
    جابر ناصر جابر | ناصر جابر
    Mounir Hedi Bekri | Hedi Bekri
    Hamad bin Isa Fares | Isa bin Hamad Fares
    Sow Mamadou Alpha | Mamadou Sow Alpha
    G. Hammami | Rim Hammami
    Mona T. Ezz | Mona Hany Ezz
    م. ع. الشريف | محمد حسن الشريف
`;
