/** Invented releases for the tests: every person, project and event in them is made up. */

interface SampleRelease {
  readonly name: string;
  readonly text: string;
  /** The part of the record that the text states; fields left out are not looked at. */
  readonly expected: Readonly<Record<string, unknown>>;
}

export const SAMPLE_RELEASES: readonly SampleRelease[] = [
  {
    name: 'English, closing day, split in brackets, contact',
    text: `Press Release

IOM Trains Journalists in Nouakchott on Ethical Reporting about Migration

Nouakchott, 14 March 2022 – The International Organization for Migration (IOM) in Mauritania, in close collaboration with the Ministry of Culture, Youth and Sports and the Sahel Journalists' Union, concluded on Thursday a five-day training for 32 journalists (20 men and 12 women) from public and private media.

From 6 to 10 March 2022, the participants discussed the terminology of migration, data journalism, protection of sources, and the risks of hate speech.

"Words can save or break a life," said Kadi Marrow, IOM Mauritania Programme Officer. "Journalists know that better than anybody else."

The Secretary General of the Ministry, Oumar Tandil, encouraged the trainees to keep writing.

This activity was organized within the framework of the regional programme "Safe Steps for the Sahel" funded by the Spanish Agency for International Development Cooperation (AECID).

For more information, please contact Amina Corlay, IOM Mauritania, at acorlay[at]iom[dot]example or +222 45 00 40 81.`,
    expected: {
      language: 'en',
      isEvent: true,
      title: 'IOM Trains Journalists in Nouakchott on Ethical Reporting about Migration',
      kind: 'training',
      releaseDate: '2022-03-14',
      startDate: '2022-03-06',
      endDate: '2022-03-10',
      durationDays: 5,
      city: 'Nouakchott',
      country: 'MR',
      organisers: ['International Organization for Migration (IOM) in Mauritania'],
      partners: ['Ministry of Culture, Youth and Sports', "Sahel Journalists' Union"],
      participants: { total: 32, women: 12, men: 20, groups: ['journalists'] },
      topics: [
        'terminology of migration',
        'data journalism',
        'protection of sources',
        'risks of hate speech',
        'Ethical Reporting about Migration',
      ],
      funders: ['Spanish Agency for International Development Cooperation (AECID)'],
      programmes: ['Safe Steps for the Sahel'],
      people: [
        { name: 'Kadi Marrow', role: 'IOM Mauritania Programme Officer' },
        { name: 'Oumar Tandil', role: 'Secretary General of the Ministry' },
      ],
      quotes: [{ speaker: 'Kadi Marrow', text: 'Words can save or break a life,' }],
      contact: { name: 'Amina Corlay', email: 'acorlay@iom.example', phone: '+222 45 00 40 81' },
    },
  },
  {
    name: 'English, earlier event beside this one, funder through a programme',
    text: `Amman Round Table Discusses Alternatives to Detention

Amman, Jordan (11 December 2017) — Government officials and civil society organizations gathered in Amman on Sunday, 10 December, for a one-day round table on alternatives to immigration detention. The event was co-organized by UNHCR and the National Centre for Open Courts.

More than 35 participants from the Ministry of Interior and eight associations examined case studies from Turkey and Thailand.

"Detention should be the last resort," stressed Commissioner General Mansur Tellawi.

The round table was supported by the European Union through its Regional Development and Protection Programme (RDPP). It was the second event of its kind; the first, held in March 2017 in Irbid, gathered 20 participants.`,
    expected: {
      kind: 'roundtable',
      releaseDate: '2017-12-11',
      startDate: '2017-12-10',
      endDate: '2017-12-10',
      durationDays: 1,
      city: 'Amman',
      country: 'JO',
      organisers: ['UNHCR', 'National Centre for Open Courts'],
      participants: {
        total: 35,
        women: null,
        men: null,
        groups: ['Government officials and civil society organizations'],
      },
      countriesRepresented: [],
      funders: ['European Union'],
      programmes: ['Regional Development and Protection Programme (RDPP)'],
      contact: null,
    },
  },
  {
    name: 'English, goals, targets, a series and two places',
    text: `Over 60 social workers trained to support returning migrants

Between 2 and 27 November 2020, IOM Ethiopia together with the Ministry of Labour and Social Affairs (MoLSA) organized a series of four training sessions on reintegration counselling in Addis Ababa, Dessie and Hawassa. A total of 64 social workers, of whom 41 women, took part in the sessions, each of which lasted three days.

The trainings covered psychological first aid, case management and mutual supervision.

The trainings were held under the EU-IOM Joint Initiative for Migrant Protection and Reintegration and contribute to SDG targets 8.8 and 10.7, to Goal 16 as well as Objective 21 of the Global Compact for Migration.`,
    expected: {
      startDate: '2020-11-02',
      endDate: '2020-11-27',
      durationDays: 3,
      city: 'Addis Ababa',
      country: 'ET',
      organisers: ['IOM Ethiopia'],
      partners: ['Ministry of Labour and Social Affairs (MoLSA)'],
      participants: { total: 64, women: 41, men: null, groups: ['social workers'] },
      programmes: ['EU-IOM Joint Initiative for Migrant Protection and Reintegration'],
      sdgGoals: [16],
      sdgTargets: ['8.8', '10.7'],
      gcmObjectives: [21],
    },
  },
  {
    name: 'English, no training at all',
    text: `UNHCR hands over ambulances to Ministry of Health

Tripoli, 3 May 2021 – UNHCR, the UN Refugee Agency, handed over five ambulances to the Libyan Ministry of Health today. The vehicles will serve hospitals in the south of the country, where 40,000 displaced people live.

"These vehicles will save lives," said Janek Moll, UNHCR Chief of Mission in Libya.`,
    expected: {
      language: 'en',
      isEvent: false,
      title: 'UNHCR hands over ambulances to Ministry of Health',
      releaseDate: '2021-05-03',
      kind: null,
      organisers: [],
      people: [],
      participants: { total: null, women: null, men: null, groups: [] },
    },
  },
  {
    name: 'French, range with du ... au, countries in a list',
    text: `Accueil > Actualités
Tanger accueille un séminaire régional sur la migration de travail

Tanger, Maroc – Du 12 au 14 novembre 2019, quarante-cinq représentants des ministères de l'Emploi de l'Algérie, de la Libye, du Maroc, de la Mauritanie et de la Tunisie se sont réunis à Tanger pour un séminaire régional sur la gouvernance de la migration de travail. Organisé conjointement par l'Organisation internationale du Travail (OIT) et l'Organisation internationale pour les migrations (OIM), ce séminaire s'inscrit dans le cadre du programme THAMM, financé par l'Union européenne et cofinancé par le Ministère fédéral allemand de la Coopération économique et du Développement (BMZ).

« La migration de travail est une chance pour nos économies », a affirmé M. Karim Belouane, Directeur de l'Emploi au Ministère du Travail.

Les participants ont examiné la reconnaissance des compétences, le recrutement équitable et la portabilité des droits sociaux.

Pour plus d'informations : Sophie Marlier, smarlier@ilo.example, Tél. : +212 537 11 22 33.`,
    expected: {
      language: 'fr',
      kind: 'seminar',
      startDate: '2019-11-12',
      endDate: '2019-11-14',
      durationDays: 3,
      city: 'Tanger',
      country: 'MA',
      organisers: [
        'Organisation internationale du Travail (OIT)',
        'Organisation internationale pour les migrations (OIM)',
      ],
      countriesRepresented: ['DZ', 'LY', 'MA', 'MR', 'TN'],
      topics: [
        'gouvernance de la migration de travail',
        'reconnaissance des compétences',
        'recrutement équitable',
        'portabilité des droits sociaux',
      ],
      funders: [
        'Union européenne',
        'Ministère fédéral allemand de la Coopération économique et du Développement (BMZ)',
      ],
      programmes: ['THAMM'],
      people: [{ name: 'Karim Belouane', role: "Directeur de l'Emploi au Ministère du Travail" }],
      quotes: [{ speaker: 'Karim Belouane', text: 'La migration de travail est une chance pour' }],
      contact: {
        name: 'Sophie Marlier',
        email: 'smarlier@ilo.example',
        phone: '+212 537 11 22 33',
      },
    },
  },
  {
    name: 'French, about twenty, capitals in the dateline',
    text: `Niger : une vingtaine de journalistes formés sur la traite

NIAMEY, 10 mars 2021 (Agence) - Une vingtaine de journalistes nigériens, dont sept femmes, ont pris part les 8 et 9 mars à Dosso à un atelier de deux jours sur la couverture médiatique de la traite des personnes. L'atelier était organisé par l'Agence nationale de veille sociale (ANVS) avec l'appui de l'ambassade des États-Unis.

« Les mots comptent », a rappelé la directrice générale de l'ANVS, Mme Maïla Gorane.`,
    expected: {
      releaseDate: '2021-03-10',
      startDate: '2021-03-08',
      endDate: '2021-03-09',
      durationDays: 2,
      city: 'Dosso',
      country: 'NE',
      organisers: ['Agence nationale de veille sociale (ANVS)'],
      participants: { total: 20, women: 7, men: null, groups: ['journalistes nigériens'] },
      countriesRepresented: ['NE'],
      funders: ['ambassade des États-Unis'],
      quotes: [{ speaker: 'Maïla Gorane', text: 'Les mots comptent' }],
    },
  },
  {
    name: 'Arabic, number words, Arabic-Indic digits, goals',
    text: `بيان صحفي

المنظمة الدولية للهجرة ووزارة العدل تنظمان تدريباً حول ملاحقة جرائم تهريب المهاجرين

القاهرة، ١٢ أكتوبر ٢٠٢٢ - نظّمت المنظمة الدولية للهجرة في مصر، بالتعاون مع وزارة العدل ومكتب النائب العام، دورة تدريبية لمدة ثلاثة أيام حول التحقيق في جرائم تهريب المهاجرين، وذلك في الفترة من ٩ إلى ١١ أكتوبر ٢٠٢٢ بفندق النسيم بالقاهرة، بمشاركة خمسة وعشرين قاضياً وعضو نيابة، من بينهم سبع نساء.

وتناولت الدورة الإطار القانوني الدولي، وأساليب التحري، وحماية الشهود، والتعاون القضائي الدولي.

وقال المستشار كامل الصيرفي، مساعد وزير العدل: «إن هذه الدورة تعزز قدرات القضاة في مواجهة الجريمة المنظمة».

وتأتي الدورة في إطار مشروع «معاً على الطريق» الممول من المملكة المتحدة، وتسهم في تحقيق الهدف 16 من أهداف التنمية المستدامة والهدف 9 من الاتفاق العالمي للهجرة.

للمزيد من المعلومات يرجى التواصل مع: نهى الرافعي، هاتف: ‎+20 100 000 1234، البريد الإلكتروني: nrafie@iom.example`,
    expected: {
      language: 'ar',
      kind: 'training',
      releaseDate: '2022-10-12',
      startDate: '2022-10-09',
      endDate: '2022-10-11',
      durationDays: 3,
      city: 'القاهرة',
      country: 'EG',
      organisers: ['المنظمة الدولية للهجرة في مصر'],
      partners: ['وزارة العدل', 'مكتب النائب العام'],
      participants: { total: 25, women: 7, men: null, groups: ['قاضياً وعضو نيابة'] },
      funders: ['المملكة المتحدة'],
      programmes: ['معاً على الطريق'],
      sdgGoals: [16],
      gcmObjectives: [9],
      quotes: [{ speaker: 'كامل الصيرفي', text: 'إن هذه الدورة تعزز قدرات القضاة في مواجهة' }],
      contact: { name: 'نهى الرافعي', email: 'nrafie@iom.example', phone: '+20 100 000 1234' },
    },
  },
  {
    name: 'Arabic, yesterday and a length, Tunisian month',
    text: `اختتام ورشة تدريبية لفائدة أعوان الحدود بمدنين

مدنين في 18 ماي 2023

اختتمت أمس الأربعاء بمدينة مدنين ورشة تدريبية حول حقوق الإنسان على الحدود، نظمها معهد الواحات للتكوين بدعم من الاتحاد الأوروبي، وشارك فيها 40 عونا من الحرس الوطني والديوانة.

واستمرت الورشة ثلاثة أيام وشملت مبدأ عدم الإعادة القسرية وتقنيات الاستماع والإسعافات الأولية.`,
    expected: {
      kind: 'workshop',
      releaseDate: '2023-05-18',
      startDate: '2023-05-15',
      endDate: '2023-05-17',
      durationDays: 3,
      city: 'مدنين',
      country: 'TN',
      organisers: ['معهد الواحات للتكوين'],
      topics: [
        'حقوق الإنسان على الحدود',
        'مبدأ عدم الإعادة القسرية',
        'تقنيات الاستماع',
        'الإسعافات الأولية',
      ],
      funders: ['الاتحاد الأوروبي'],
    },
  },
];
