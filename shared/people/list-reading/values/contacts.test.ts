import { expect, test } from 'vitest';
import { readContact, readEmail, readPhone } from './contacts';

test.each([
  ['+216 20 555 018', '+21620555018'],
  ['00216-20-555-018', '0021620555018'],
  ['20.55.50.18', '20555018'],
  ['(091) 555 1234', '0915551234'],
  ['٠١٠٠٥٥٥٠١٩٩', '01005550199'],
  ['۰۹۱۵۵۵۰۱۹۹', '0915550199'],
  ["'0915550199", '0915550199'],
  ['218915550199+', '+218915550199'],
  ['+33 (0)6 55 55 01 99', '+33655550199'],
  ['0915550199 / 0925550199', '0915550199'],
  ['0915550199 ou 0925550199', '0915550199'],
  ['0915550199 - 0925550199', '0915550199'],
  ['0915550199 0925550199', '0915550199'],
  ['091 555 0199 092 555 0199', '0915550199'],
  ['06/555019', '06555019'],
  ['555019 / 555020', '555019'],
  ['Mob: 0915550199', '0915550199'],
  ['WhatsApp +20 100 555 0199', '+201005550199'],
  ['0915550199 ext. 12', '0915550199'],
  ['2.18915E+11', null],
  ['2,18915E+11', null],
  ['+216 20555018', '+21620555018'],
  ['+216 20 5550', '+216205550'],
  ['+20 12', null],
  ['12', null],
  ['none', null],
])('the phone %s', (text, phone) => {
  expect(readPhone(text)).toBe(phone);
});

test.each([
  ['RIM@List.Example', 'rim@list.example'],
  ['mailto:rim@list.example', 'rim@list.example'],
  ['rim @ list.example', 'rim@list.example'],
  ['rim. salhane@list.example', 'rim.salhane@list.example'],
  ['rim(at)list.example', 'rim@list.example'],
  ['rim [at] list [dot] example', 'rim@list.example'],
  ['rim@list.example; adel@list.example', 'rim@list.example'],
  ['rim@list.example adel@list.example', 'rim@list.example'],
  ['Rim Salhane <rim@list.example>', 'rim@list.example'],
  ['rim@list.example.', 'rim@list.example'],
  ['none', null],
  ['@', null],
])('the address %s', (text, email) => {
  expect(readEmail(text)).toBe(email);
});

test.each([
  ['+216 20 555 018 / rim@list.example', '+21620555018', 'rim@list.example'],
  ['rim@list.example\n20555018', '20555018', 'rim@list.example'],
  ['Tél : 20 555 018 - Mail : RIM@LIST.EXAMPLE', '20555018', 'rim@list.example'],
  ['20555018 rim7@list.example', '20555018', 'rim7@list.example'],
  ['rim1985555@list.example', null, 'rim1985555@list.example'],
  ['20555018', '20555018', null],
  ['rim@list.example', null, 'rim@list.example'],
  ['هاتف: ٠٩١٥٥٥٠١٩٩ ، rim@list.example', '0915550199', 'rim@list.example'],
])('the contact %j', (text, phone, email) => {
  expect(readContact(text)).toEqual({ phone, email });
});
