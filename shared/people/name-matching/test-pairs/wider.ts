/**
 * Invented pairs from further afield, as in `same.ts`: the Horn and the west of Africa, Iran and Afghanistan, and French names of men
 * and women. They were written before they were first scored.
 */
export const widerSamePairs = `
    Habtamu Gebremariam | Habtamu G/Mariam
    Hadja Mariama Camara | Mariama Camara
    Ato Lemma Wordofa | Lemma Wordofa
    العميد الركن/ ثامر السعدون | ثامر السعدون
    Goran Đukić | Goran Djukic
    شێرکۆ ڕەسوڵ | Shirko Rasul
    عبدربه العوامي | عبد ربه العوامي
    Ines Bellagha (née Tounekti) | Ines Tounekti
    Tsegaye Woldemichael | Tsegaye W/Michael
    Mulugeta Hailemariam | Mulugeta Haile Mariam
    Tesfaye Gebreselassie | Tesfay Gebre Selassie
    Almaz Tekle | Almaz Tekele
    Selamawit Berhane | Selam Awit Berhane
    Yohannes Kidane | Yohanes Kidane
    Berhane Tesfamariam | Birhane Tesfa Mariam
    Kidist Alemayehu | Kidest Alemayehu
    Zewditu Assefa | Zewditu Asefa
    Abebech Tadesse | Abebech Taddese
    Mekonnen Worku | Mekonen Werku
    Getachew Desta | Getachew D.
    Abdirahman Warsame | Cabdiraxmaan Warsame
    Cali Maxamed Jaamac | Ali Mohamed Jama
    Xasan Cabdulle | Hassan Abdulle
    Caasha Xirsi | Asha Hirsi
    Faadumo Cismaan | Faduma Osman
    Khadiija Axmed Nuur | Khadija Ahmed Nur
    Cumar Faarax | Omar Farah
    Hodan Cabdi Warsame | Hodan Abdi Warsame
    Sahra Muuse | Zahra Musa
    Mamadou Sidibé | Mamadou Sidibe
    Aminata Touré | Aminata Toure
    Fatoumata Coulibaly | Fatoumata Koulibaly
    Ousmane Diakité | Usman Diakite
    Abdoulaye Traoré | Abdullahi Traore
    Ibrahima Sory Barry | Ibrahim Sory Barry
    Moussa Issoufou | Mousa Issufu
    Souleymane Garba | Suleiman Garba
    Hadiza Abdou Moumouni | Hadiza Abdu Mumuni
    Cheikh Tidiane Ndiaye | Cheikh Tidjane N'Diaye
    Mariama Bâ | Mariama Ba
    Aïssatou Sow | Aissatou Sow
    Djibril Konaté | Jibril Konate
    Boubacar Maïga | Boubakar Maiga
    Yacouba Sawadogo | Yakouba Sawadogo
    Seydou Ouédraogo | Seidou Ouedraogo
    Kwame Mensah | Kwame Mensa
    Adama Kouyaté | Adama Kouyate
    Gholam Hossein Rezaei | غلامحسین رضایی
    Zahra Mohammadi | زهرا محمدی
    Mohammad Reza Karimi | Mohammadreza Karimi
    Abdul Qadir Noorzai | Abdulqader Nurzai
    Sayed Hashmat Sadat | Seyyed Hashmat Sadat
    Najibullah Ahmadzai | Najeebullah Ahmadzai
    Hamidullah Popal | حمید الله پوپل
    Shafiqa Habibi | شفیقه حبیبی
    Farzaneh Hosseini | Farzana Husseini
    Mahmoud Ahmadinia | Mahmood Ahmadi Nia
    Ghulam Nabi Stanekzai | Gholam Nabi Stanikzai
    Mehdi Ghasemi | مهدی قاسمی
    Laleh Rostami | لاله رستمی
    Abdelkrim Bouzidi | عبد الكريم بوزيدي
    Noureddine Benkhelifa | نور الدين بن خليفة
    Fatima-Zahra El Idrissi | فاطمة الزهراء الإدريسي
    Mbarka Mint Ahmed | Mbarka mint Ahmed
    Sidi Ould Cheikh | سيدي ولد الشيخ
    Mohamed Ould Abdel Aziz | Mohamed Abdel Aziz
    Moulay Hachem Alaoui | مولاي هاشم العلوي
    Chérif Belkacem | شريف بلقاسم
    Yamina Bensalem | يمينة بن سالم
    Salah Eddine Ayadi | Slaheddine Ayadi
    Khemais Jhinaoui | Khmais Jhinaoui
    Mongi Hamdi | Moungi Hamdi
    Hédi Baccouche | Hedi Bakkouch
    Taoufik Ben Brik | Tawfiq Benbrik
    Rachid Tlemçani | Rashid Tlemsani
    Ouarda Ait Mesbah | Warda Aït Mesbah
    Houari Boukhalfa | Hawari Bukhalfa
    Lakhdar Benali | لخضر بن علي
    Essam Abdelmoneim | عصام عبد المنعم
    Gamal Abdel Nasser Hussein | جمال عبدالناصر حسين
    Hoda Abdel Meguid | Huda Abdulmajeed
    Maged Guirguis | ماجد جرجس
    Nagwa El Shazly | نجوى الشاذلي
    Sherine Boutros | شيرين بطرس
    Amr Moustafa Kamel | عمرو مصطفى كامل
    Aya Mostafa | آية مصطفى
    Yousry Tawfik | Yusri Tawfiq
    Abou Bakr Seddik | أبو بكر صديق
    Umm Kulthum Saleh | Om Kalthoum Saleh
    Abu Ubaida Hassan | Abou Obeida Hassan
    Bint El Hoda Karim | Bint Alhuda Kareem
    Al-Tayeb Mustafa | Eltayeb Mustafa
    Osman El Sir | عثمان السر
    Alsadig Babiker | Elsadig Babikir
    Hajja Kashif | Haja Kashif
    Awatif Elamin | عواطف الأمين
    Ikhlas Gasm Elseed | Ikhlas Gasmelsid
    Mutasim Khalafalla | Mutasim Khalaf Allah
    Dr Samia Bouaziz | Samia Bouaziz
    Me Karima Lounis | Karima Lounis
    Colonel Tarek Zidan | Tarek Zidan
    العميد طارق زيدان | طارق زيدان
    المستشار حسام فريد | حسام فريد
    Mme Nadège Kouassi | Nadege Kouassi
    Haj Brahim Sahli | Brahim Sahli
    Eng. Rawan Shtayyeh | Rawan Shtayeh
    Leila Mansouri ép. Trabelsi | Leila Mansouri
    Sonia Gharbi épouse Ben Amor | Sonia Gharbi
    Nadia Belaïd née Khelil | Nadia Khelil
    MANSOURI Leïla | Leila Mansouri
    HADDAD, Nabil Fouad | Nabil Fouad Haddad
    Ben Youssef Sami | Sami Ben Youssef
    N. F. Haddad | Nabil Fouad Haddad
    Nabil F. Haddad | Nabil Fouad Haddad
    Marie-Claire Dubois | Marie Claire Dubois
    Jean-Baptiste N'Guessan | Jean Baptiste Nguessan
    François Lefèvre | Francois Lefevre
    Stephanie Müller | Stephanie Mueller
    Giuseppe Rossi | جوزيبي روسي
    Catherine Johnson | كاثرين جونسون
    William Harris | ويليام هاريس
    Sophie Lambert | صوفي لامبير
    Antoine Dupont | أنطوان دوبون
    Rabeb Chaabane | Rabab Shaaban
    Thouraya Jribi | Soraya Jeribi
    Dhouha Mejri | ضحى الماجري
    Mohsen Marzouk | Muhsin Marzuq
    Samar Haj Hassan | سمر حاج حسن
    Ghassan Abu Sitta | غسان أبو ستة
    Rula Abou Dahou | Rola Abu Daho
    Jumana Odeh | جمانة عودة
    Mahmoud Darwich | Mahmoud Darwish
    Qassem Suleiman | Kassem Sleiman
    Zeinab Hijazi | Zaynab Hegazy
    Abdallah Bin Nasser Al Thani | Abdullah Nasser Al-Thani
    Mariam Al Mheiri | مريم المهيري
    Hamad Al Nuaimi | Hamad Alnoaimi
    Rashed Al Ketbi | راشد الكتبي
    Shaikha Al Mansoori | شيخة المنصوري
`;

export const widerDifferentPairs = `
    Karim Saoudi | Karim Saoud
    Mohamed Salah Ahmed | Mahmoud Salah Ahmed
    Hassan Ali Omar | Hussein Ali Omar
    Amina Toure | Amira Toure
    Ahmed Sami Fathy | Mohamed Sami Fathy
    Rania Sami Fathy | Ranim Sami Fathy
    Ali Hassan Mahdi | Ali Hussein Mahdi
    Samir Adel Fawzy | Samira Adel Fawzy
    Karim Nabil | Karima Nabil
    نادر سمير | نادرة سمير
    خالد عبد الرحمن | خالد عبد الرحيم
    Abdelaziz Toumi | Abdelhamid Toumi
    Abdulkarim Saleh | Abdulrahim Saleh
    Tesfaye Bekele | Tesfaye Kebede
    Almaz Tesfaye | Abebe Tesfaye
    Kidane Berhe | Kidist Berhe
    Haile Gebre | Hailu Gebre
    Getachew Alemu | Getahun Alemu
    Mulu Tadesse | Mulugeta Tadesse
    Abdi Hassan Warsame | Abdi Hassan Farah
    Hodan Ali Jama | Hibo Ali Jama
    Faduma Osman | Farhia Osman
    Mamadou Diallo | Mamadou Barry
    Aissata Diop | Aissatou Diouf
    Moussa Traoré | Issa Traoré
    Ousmane Sow | Oumar Sow
    Fatou Ndiaye | Fanta Ndiaye
    Adama Coulibaly | Amadou Coulibaly
    Boubacar Cissé | Aboubacar Keita
    Seydou Kone | Seyni Kone
    Ali Reza Ahmadi | Ali Akbar Ahmadi
    Gholamreza Hosseini | Gholamali Hosseini
    Najib Ahmadzai | Habib Ahmadzai
    Mohammad Nabi | Mohammad Nasim
    Nasrin Rahimi | Nasrin Karimi
    Habibullah Sharifi | Hamidullah Sharifi
    Mehdi Rezaei | Mehran Rezaei
    Salim Bouzid | Slimane Bouzid
    Noureddine Amrani | Nasreddine Amrani
    Salah Eddine Kaci | Seif Eddine Kaci
    Mohamed Ould Ahmed | Ahmed Ould Mohamed
    Yassine Ben Ali | Yassine Ben Salem
    Abu Bakr Hassan | Abu Talib Hassan
    Hamid Alaoui | Hamid Alami
    Omar Nasser | Omar Nassar
    Hala Saad | Hala Saeed
    Tarek Hamdy | Tarek Hamdan
    Jamal Hadid | Kamal Hadid
    Nabil Kassem | Jamil Kassem
    Marwan Said | Marwa Said
    Iman Farouk | Ayman Farouk
    Hani Boutros | Hanan Boutros
    Majid Aziz | Majd Aziz
    Rami Khalil | Ramy Khaled
    Sara Mansour | Sarah Mansouri
    Layla Omar | Laila Amer
    Jean Dupont | Jeanne Dupont
    Marie Dubois | Maria Dubosc
    Paul Martin | Paule Martin
    John Harris | Joan Harris
    Daniel Mensah | Daniela Mensah
    Samir Nabil Fawzy | Nabil Fawzy
    Kamal Adel Hosny | Adel Kamal Hosny
    M. Haddad | N. Haddad
    Samir T. Aziz | Samir Wael Aziz
`;
