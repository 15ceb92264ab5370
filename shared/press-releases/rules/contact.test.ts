import { describe, expect, it } from 'vitest';
import { extractRelease } from '../extract';
import { toGuidelineRecord } from '../guideline-record';
import { foldText } from '../text/fold';
import { findPhone } from '../values/phones';
import { CONTACT_RULES, findContactCues } from './contact-wording';

const RELEASE =
  'Training for judges ends\n\nNairobi, 5 May 2020 – IOM held a two-day training on labour law in Nairobi for 20 judges of the High Court.\n\n';

function readContact(block: string): unknown {
  return toGuidelineRecord('case', extractRelease(RELEASE + block)).contact;
}

describe('contact', () => {
  it.each([
    [
      'ENDS\nEnquiries: Cpl. Fatma Odera, Press Desk, 0700 000 218, desk@coast.example',
      { name: 'Fatma Odera', email: 'desk@coast.example', phone: '0700 000 218' },
    ],
    [
      'With kind regards,\n\nYousef Al-Khaled\nMedia Relations\nFor any question: +965 2200 0193 (desk) or +965 9900 0417\nykhaled@office.example',
      { name: 'Yousef Al-Khaled', email: 'ykhaled@office.example', phone: '+965 2200 0193' },
    ],
    [
      'Notes to editors\n1. The road has 38 posts.\n2. Interviews: Claudine Uwera, +250 788 000 351, cuwera@iom.example; Eric Mugabe, +250 788 000 352',
      { name: 'Claudine Uwera', email: 'cuwera@iom.example', phone: '+250 788 000 351' },
    ],
    [
      'Jane van der Veen | Communications Officer | IOM Chad | jvdv@iom.example | +235 66 00 11 22',
      { name: 'Jane van der Veen', email: 'jvdv@iom.example', phone: '+235 66 00 11 22' },
    ],
    [
      'Pour toute information complémentaire, prière de contacter Mme Awa Ndour, chargée de communication : 33 800 00 27',
      { name: 'Awa Ndour', email: null, phone: '33 800 00 27' },
    ],
    [
      'للاستفسار: المقدم يوسف العزيزي، هاتف 22000415 – 22000416، البريد الإلكتروني: media@interior.example',
      { name: 'يوسف العزيزي', email: 'media@interior.example', phone: '22000415' },
    ],
    [
      'Contact: Ministry of Labour, Press Office, Tel 022 555 12 12, Fax 022 555 12 13, press@labour.example',
      { name: null, email: 'press@labour.example', phone: '022 555 12 12' },
    ],
    ['The hotline for migrants took 1,200 calls in 2019.\n\n© 2019 webmaster@site.example', null],
    ['If you do not wish to get these letters, write to unsubscribe@site.example', null],
  ])('%s', (block, expected) => {
    expect(readContact(block)).toEqual(expected);
  });

  it.each(
    CONTACT_RULES.flatMap(({ name, examples }) =>
      examples.map((example) => [name, example] as const),
    ),
  )('%s: %s', (_name, example) => {
    expect(findContactCues(foldText(example).text)).not.toHaveLength(0);
  });
});

describe('findPhone', () => {
  it.each([
    ['Tel: (+995 32) 200 04 17', '(+995 32) 200 04 17'],
    ['0770 000 9031 / 0750 000 9032', '0770 000 9031'],
    ['Tel. 020 7946 0018).', '020 7946 0018'],
    ['Fax: +41 22 700 00 00', undefined],
    ['17/03/2021', undefined],
    ['between 2019-2021', undefined],
  ])('%s', (text, expected) => {
    expect(findPhone(text)?.value).toBe(expected);
  });

  it('reads a megabyte of digits in a moment', () => {
    const started = performance.now();
    findPhone('1'.repeat(500_000) + '12-'.repeat(150_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
