import { describe, expect, it } from 'vitest';
import { extractRelease } from '../extract';

/** An event in the same language, so that the sentence in question belongs to one. */
const LEADS = {
  en: 'Tarnova, 4 May 2023 - Twenty officers attended a three-day workshop on document fraud from 2 to 4 May 2023.',
  fr: 'Tarnova, le 4 mai 2023 - Vingt agents ont participé à un atelier de trois jours sur la fraude documentaire du 2 au 4 mai 2023.',
  ar: 'طرنوفا، 4 مايو 2023 - شارك عشرون ضابطا في ورشة عمل حول تزوير الوثائق من 2 إلى 4 مايو 2023.',
};

function read(language: keyof typeof LEADS, sentence: string) {
  const { organisers, partners, funders, programmes, people } = extractRelease(
    `${LEADS[language]}\n\n${sentence}`,
  );
  return {
    holders: [...organisers, ...partners].map(({ value }) => value),
    funders: funders.map(({ value }) => value),
    programmes: programmes.map(({ value }) => value),
    people: people.map(({ value }) => value.name),
  };
}

describe('who held the event and with whom', () => {
  it.each([
    [
      'en',
      'The Lakeside Police Academy and the Coast Union were the hosts of the workshop.',
      ['Lakeside Police Academy', 'Coast Union'],
    ],
    [
      'en',
      'Instructors of the Lakeside Police Academy delivered the training.',
      ['Lakeside Police Academy'],
    ],
    [
      'en',
      'It was designed on two evenings in March by the Ministry of Fisheries, Transport and Trade.',
      ['Ministry of Fisheries, Transport and Trade'],
    ],
    [
      'en',
      'The workshop was the work of the Harbour Agency, which joined forces with the Harbour Watch Foundation.',
      ['Harbour Agency', 'Harbour Watch Foundation'],
    ],
    [
      'en',
      'The Harbour Agency, whose boats lay outside, was associated as partner.',
      ['Harbour Agency'],
    ],
    [
      'fr',
      "L'Office d'aide aux réfugiés et apatrides en assurait l'organisation.",
      ["Office d'aide aux réfugiés et apatrides"],
    ],
    [
      'fr',
      "Il s'agit d'un atelier qu'organisait la Direction de la pêche avec le concours du Comité du port.",
      ['Direction de la pêche', 'Comité du port'],
    ],
    [
      'en',
      'The workshop was a joint effort of the Harbour Agency and the Ministry of Fisheries, Transport and Industrial Relations.',
      ['Harbour Agency', 'Ministry of Fisheries, Transport and Industrial Relations'],
    ],
    [
      'en',
      'It was arranged by the Training Committee of the Sailors’ Syndicate in concert with the Coast Community (CC) Secretariat.',
      ['Training Committee of the Sailors’ Syndicate', 'Coast Community (CC) Secretariat'],
    ],
    [
      'fr',
      "L'atelier est une initiative du ministère de la Pêche, en tandem avec l'Office des ports.",
      ['ministère de la Pêche', 'Office des ports'],
    ],
    [
      'ar',
      'ونظم الورشة فرع جهاز الموانئ بالتعاون مع لجنة البحارة في نقابة المحامين في بيروت.',
      ['فرع جهاز الموانئ', 'لجنة البحارة في نقابة المحامين في بيروت'],
    ],
    [
      'ar',
      'وأشرفت على تنظيمها هيئة الموانئ بمعية جمعية البحارة.',
      ['هيئة الموانئ', 'جمعية البحارة'],
    ],
  ] as const)('%s: %s', (language, sentence, expected) => {
    expect(read(language, sentence).holders).toEqual(expected);
  });

  it.each([
    ['en', 'The Harbour Agency met the expenses of the workshop.'],
    ['en', 'Officers of the Border Police completed the training.'],
    ['en', 'It serves Goal 8, together with Objective 6 of the Global Compact for Migration.'],
    ['en', 'The workshop was opened together with the Rector of the town.'],
    ['ar', 'وتتولى سفارة سويسرا تمويل هذه الورشة.'],
    ['en', 'Funds for the training were provided by the Harbour Agency.'],
  ] as const)('%s: nobody in %s', (language, sentence) => {
    expect(read(language, sentence).holders).toEqual([]);
  });
});

describe('who paid', () => {
  it.each([
    ['en', 'The costs of the workshop were borne by the Embassy of Norway.', ['Embassy of Norway']],
    [
      'en',
      'Guests thanked the Government of Japan, which provided the funding.',
      ['Government of Japan'],
    ],
    [
      'en',
      'The Government of Canada, through its Harbour Agency, covered travel and board.',
      ['Government of Canada', 'Harbour Agency'],
    ],
    [
      'en',
      'It would not have been possible without the generous contribution of Iceland and of the Harbour Foundation.',
      ['Iceland', 'Harbour Foundation'],
    ],
    ['fr', "L'atelier relève d'un projet que finance la Suisse.", ['Suisse']],
    [
      'fr',
      'Les frais ont été pris en charge par le Bureau de la pêche, des ports et des migrations.',
      ['Bureau de la pêche, des ports et des migrations'],
    ],
    [
      'en',
      'The bill was split between the Embassy of Norway and the Harbour Foundation.',
      ['Embassy of Norway', 'Harbour Foundation'],
    ],
    [
      'en',
      'Thanks are due to the Government of Iceland, whose contribution paid for the two days.',
      ['Government of Iceland'],
    ],
    [
      'en',
      'Financial support was provided by the Government of Norway under the Coast Watch (CW) project and by the Harbour Foundation.',
      ['Government of Norway', 'Harbour Foundation'],
    ],
    [
      'en',
      'It drew financial support from two sources: the Norwegian Harbour Agency (NHA), under “Open Ports”; and the Port Fund.',
      ['Norwegian Harbour Agency (NHA)', 'Port Fund'],
    ],
    [
      'en',
      'Two projects shared the expenses: Deck Rights, funded by Norway, and Fair Nets (FN), funded by Iceland.',
      ['Norway', 'Iceland'],
    ],
    ['fr', "La Norvège a pris à sa charge l'ensemble des frais de l'atelier.", ['Norvège']],
    [
      'fr',
      "L'atelier a été rendu possible grâce à l'appui financier de l'Agence des ports, à travers le projet « Rivages », et du Fonds des marins.",
      ['Agence des ports', 'Fonds des marins'],
    ],
    ['ar', 'وتتولى سفارة سويسرا تمويل هذه الورشة.', ['سفارة سويسرا']],
    [
      'ar',
      'ونظمت الورشة بفضل دعم مالي من وكالة الموانئ ومن صندوق البحارة.',
      ['وكالة الموانئ', 'صندوق البحارة'],
    ],
    ['ar', 'وتكفلت سويسرا بتمويل الورشة.', ['سويسرا']],
    ['ar', 'والورشة ممولة من حكومة اليابان.', ['حكومة اليابان']],
  ] as const)('%s: %s', (language, sentence, expected) => {
    expect(read(language, sentence).funders).toEqual(expected);
  });

  it('is not who lent technical help', () => {
    expect(
      read('en', 'It was held with logistical support from the Harbour Agency.').funders,
    ).toEqual([]);
  });
});

describe('programmes and people', () => {
  it.each([
    ['en', 'It is part of “Open Harbours”, a programme of four years.', ['Open Harbours']],
    [
      'en',
      'It was run through the Agency’s “Coast Building Programme”.',
      ['Coast Building Programme'],
    ],
    [
      'en',
      'Two projects shared the costs: Deck Rights, funded by Norway, and Fair Nets (FN), funded by Iceland.',
      ['Deck Rights', 'Fair Nets (FN)'],
    ],
    ['en', 'It is part of the project ‘Every Net Counted’.', ['Every Net Counted']],
    ['fr', "Il relève du programme ''Rivages sans victimes''.", ['Rivages sans victimes']],
    ['ar', 'وتندرج الورشة ضمن برنامج (مرافئ مفتوحة).', ['مرافئ مفتوحة']],
    ['ar', 'وتأتي الورشة في إطار البرنامج الوطني "مرافئ مفتوحة".', ['مرافئ مفتوحة']],
  ] as const)('%s: %s', (language, sentence, expected) => {
    expect(read(language, sentence).programmes).toEqual(expected);
  });

  it.each([
    ['en', 'Principal Harbour Officer Tovin Maresk thanked the guests.', ['Tovin Maresk']],
    ['en', 'Also there was the footballer Tovin Maresk.', ['Tovin Maresk']],
    ['en', 'Tovin Maresk of the sailors’ union remarked that it rained.', ['Tovin Maresk']],
    ['en', 'Trainer Tovin el-Maresk urged the group to rest.', ['Tovin el-Maresk']],
    ['fr', "Ils logent à l'hôtel Tovin Maresk, chef-lieu de la province.", []],
    ['ar', 'وعرض العقيد البحري سامر حداد إجراءات الإنقاذ.', ['سامر حداد']],
    ['ar', 'وناقشوا الفصل بين السفن والقوارب، والعبور عبر ميناء طرنوفا البحري، وغيرها.', []],
    ['en', 'It was held under the Safer Harbours Initiative (SHI) of the city.', []],
    [
      'ar',
      'وذكر مندوب الهيئة الوطنية للموانئ، سامر حداد، أن الورشة جاءت في وقتها وأن الحاضرين استفادوا منها.',
      ['سامر حداد'],
    ],
  ] as const)('%s: %s', (language, sentence, expected) => {
    expect(read(language, sentence).people).toEqual(expected);
  });
});
