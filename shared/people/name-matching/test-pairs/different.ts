/** Invented pairs of names, as in `same.ts`, that tell two people apart. */
export const differentPairs: Readonly<Record<string, string>> = {
  'other given name': `
    Hanen Sassi | Hanan Sassia
    Sana Mejri | Samia Mejri
    Rim Jlassi | Rami Jlassi
    Nadia Toumi | Nadine Toumi
    Ahmed Bouslama | Mohamed Bouslama
    Amal Ferchichi | Amani Ferchichi
    Hela Zouari | Helmi Zouari
    Lina Aridi | Lama Aridi
    Nour Halabi | Nora Halabi
    Dalia Fahim | Dalal Fahim
    نهى سليم | نهلة سليم
    إيهاب عزمي | إيمان عزمي
    منار جودة | منال جودة
    هند الشايب | هناء الشايب
    Hind Chaïeb | هناء الشايب
    وسام طعمة | وسيم طعمة
    Wissam Toume | وسيم طعمة
    Jamil Awad | Jamal Awad
    Rabih Slim | Rabah Slim
    Karim Zidi | Akram Zidi
    Marwa Sedki | Maram Sedki
    Asma Nabli | Anissa Nabli
    Aymen Chtioui | Imen Chtioui
    Yassine Rahal | Yasser Rahal
    Omar Beji | Ammar Beji
    عامر اليافي | عمار اليافي
    Hanadi Younes | Hind Younes
    Souad Bennis | Saad Bennis
    Lubna Hariri | Lina Hariri
    Tahar Gharbi | Taher Gharbaoui
    نبيل عساف | نبيه عساف
    Fadi Melhem | فادية ملحم
  `,
  'same root': `
    سمير قباني | سامر قباني
    جمال حيدر | جميل حيدر
    راشد المري | رشيد المري
    Rashad Murr | رشيد المر
    ماجد بدران | مجيد بدران
    أمين شعث | أمير شعث
    فارس زين | فراس زين
    طاهر مبروك | طه مبروك
    نادر فودة | نذير فودة
    حسن جابر | حسين جابر
    Hassan Jaber | حسين جابر
    حسني عيد | حسن عيد
    سليمان الراوي | سلمان الراوي
    عادل رمزي | عدلي رمزي
    كامل نجم | كمال نجم
    صابر حنفي | صبري حنفي
    Saber Hanafy | صبري حنفي
    محمود زيتون | حمد زيتون
    ناصر عبيد | نصير عبيد
    حمدان سعيد | حمد سعيد
    Walid Ghorbel | خالد غربال
    Saleh Mekki | صلاح مكي
    هاشم الدوري | هشام الدوري
    Hashem Douri | Hisham Douri
    Bassem Kortas | Bassam Kortas
    Amer Nasri | Omar Nasri
  `,
  'man and woman': `
    Nabil Achour | Nabila Achour
    Samir Hakim | Samira Hakim
    Amir Daou | Amira Daou
    Farid Maalej | فريدة معالج
    وحيد الجربي | وحيدة الجربي
    Jamil Sfeir | Jamila Sfeir
    Said Arbi | سعيدة العربي
    Latif Ouni | Latifa Ouni
    Naim Chaker | نعيمة شاكر
    Sami Rekik | Samia Rekik
    Hadi Tabet | Hadia Tabet
    Shukri Faraj | شكرية فرج
    Paolo Gentile | Paola Gentile
    Stefano Riccardi | Stefania Riccardi
    Ayele Tadesse | Ayelech Tadesse
    Antoine Maroun | Antoinette Maroun
    Mehdi Lasram | Mahdia Lasram
    عزت نوفل | عزة نوفل
    Yasmin Turki | Yassine Turki
    Amine Dridi | Amina Dridi
  `,
  'other name of God': `
    Abdelkader Zidane | Abdelkarim Zidane
    Abdel Hakim Noor | Abdel Halim Noor
    عبد السلام طه | عبد السميع طه
    عبد الحميد ناجي | عبد الحليم ناجي
    Abdelmajid Azri | Abdelmalek Azri
    Abdul Rahman Qadri | Abdul Rahim Qadri
    Abderrahmane Sahli | عبد الرزاق ساحلي
    عبد الغني مراد | عبد الغفار مراد
    Abdelaziz Fekih | Abdeladhim Fekih
    Abdallah Kanoun | Abdelilah Kanoun
    Abdelkarim Souli | Karim Souli
  `,
  'other father': `
    Ali Hassan Mohamud | Ali Hussein Mohamud
    Sara Nabil Hanna | Sara Nagy Hanna
    محمود رأفت بدوي | محمود طارق بدوي
    Yara Sameh Attia | يارا سامي عطية
    Hassan Dahir Nur | Hassan Omar Nur
    أحمد خالد الشمري | أحمد وليد الشمري
    Omar bin Saeed Al Amri | Omar bin Salem Al Amri
    Mariem Mint Ahmed Vall | Mariem Mint Ely Vall
  `,
  'other family name': `
    Nadia Khelifi | Nadia Khelil
    Sami Jaziri | Sami Jouini
    Ahmed Al-Hamadi | Ahmed Al-Hamdani
    محمد الحمادي | محمد الحمداني
    Fatma Mansour | Fatma Mansouri
    فاطمة منصور | Fatma Mansouri
    Rania Haddad | رانيا حدادين
    Khaled Najjar | Khaled Najjari
    علي الشهري | علي الشهراني
    Hoda Sabry | Hoda Sabbagh
    Youssef Zaki Barsoum | Youssef Zaki Botros
    Lamia Ben Ali | Lamia Ben Amor
    Hala Amin Reda | هالة أمين رمزي
    Kais Touati | Kais Touil
    Mouna Gharbi | منى الغربلي
    Amine Benali | Amine Ali
    Sofia Marques Lima | Sofia Marques Neves
  `,
  'father and son': `
    Samir Nabil Tawil | Nabil Tawil
    أحمد حسن الحلو | حسن الحلو
    حسن أحمد الحلو | أحمد حسن الحلو
    Salem bin Ali Al Mazrouei | Ali bin Salem Al Mazrouei
    Sidi Ould Cheikh | Cheikh Ould Sidi
    Musa Ibrahim Dogo | Ibrahim Musa Dogo
    Hassan Abdi Guled | Abdi Guled
    Karim Fouad Karim Naguib | Fouad Karim Naguib
    محمد علي حسن | علي محمد حسن
    Mahdi Saleh Omar | صالح مهدي عمر
    Getachew Tadesse Alemu | Tadesse Alemu
  `,
  'other initial': `
    R. Hamdi | Nadia Hamdi
    Samir K. Haddad | Samir Nabil Haddad
    ف. الراشد | سلمى الراشد
    L. Ferrero | Marco Ferrero
    Mona A. Tawfik | منى حسن توفيق
    D. Karoui | خديجة القروي
  `,
  'other regions': `
    Paolo Marchetti | Pietro Marchetti
    Jean-Marc Delon | Jean-Luc Delon
    Anne-Sophie Petit | Anne-Laure Petit
    Abebe Girma | Alemu Girma
    Nazrul Amin Khan | Nazmul Amin Khan
    Fatoumata Traoré | Aminata Traoré
    Moussa Issoufou | Moussa Oumarou
    Halima Garba | Halilou Garba
    Ayşe Demir | Ayten Demir
    Deqa Warsame | Deqo Warsame
    Hodan Farah | Hodan Fahad
    Almaz Bekele | Alem Bekele
  `,
};
