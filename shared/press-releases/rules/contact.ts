/** The "for more information" contact, wherever the block ends up on the page. */

import { propose, proposeText, type ReleaseDocument } from '../document';
import type { Field, Reason } from '../schema';
import { fast } from '../text/fast-pattern';
import { firstMatch, words } from '../text/pattern';

const CUE = words(
  "for (?:more|further|additional|press|media|any) (?:information|details|inquiries|enquiries|queries|questions)|for (?:details|information|questions|inquiries|enquiries|interviews)(?=,? (?:please|contact|write|call|email|e-mail|reach)| ?:)|to (?:learn|know|find out) more|questions ?:|queries ?:|(?:press|media|communications?|information|public information) (?:office|officer|team|unit|focal point|desk)(?= ?:)|enquiries(?= ?:)|inquiries(?= ?:)|(?<=\\n|^)contacts?(?: us| person| details| for (?:the )?(?:media|press))?(?= ?(?:\\n|:|-|$))|media (?:contacts?|inquiries|enquiries|queries)|press (?:contacts?|inquiries|enquiries)|contacts?(?: person| presse)?(?= ?:)|pour (?:plus d'|de plus amples |plus de |toute |davantage d'|tout )(?:informations?|renseignements?|détails|précisions?)(?: complémentaires?)?|pour en savoir (?:plus|davantage)|renseignements?(?= ?:)|(?:service|cellule|chargée?|bureau|unité|responsable|point focal|direction)(?: de la| de| du)? (?:communication|presse|médias|information)[^:\\n]{0,40}(?= ?:)|contact(?:s)? (?:presse|médias?)|للمزيد من المعلومات|لمزيد من المعلومات|للمزيد من التفاصيل|للاستفسار|لمزيد من التفاصيل|للتواصل|للاتصال|لمزيد من الاستفسارات|للاتصال بنا|جهة الاتصال|مسؤول الاتصال|للاستعلام|للاستفسارات|للإعلاميين|للإعلام|التواصل الإعلامي|لمعلومات إضافية|لأي استفسار|اتصل بنا(?= ?:)",
);
const WINDOW = 500;
const EMAIL = fast(
  /[\p{L}\p{N}._%+-]{1,64}(?:@| ?[[({] ?(?:at|AT|arobase) ?[\])}] ?)[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[[({] ?(?:dot|DOT|point) ?[\])}] ?)[\p{L}\p{N}-]{2,63}){1,4}/u,
);
const PHONE = fast(/(?:\(\+?\d{1,4}(?: \d{1,4})?\)|\+ ?\d|00\d|\b0\d)[\d ().\-/]{5,22}\d/u);
const LOCAL_PHONE = fast(
  /(?:(?:tel|phone|mobile|cell|tél|portable|هاتف|جوال|واتساب|call|whatsapp|fixe)[^\d+\n]{0,14}|[,|:;] ?)((?:\(\+?\d{1,4}(?: \d{1,4})?\)|\+|\d)[\d ().\-/]{5,22}\d)(?!\d)/iu,
);
const PART = "(?:\\p{Lu}[\\p{L}'-]+|\\p{Lu}\\.)";
const PARTICLE =
  "(?:de|van|von|der|den|el|al|ben|bin|ibn|bint|ould|della|di|da|du|la|le|abu|abou|d')";
const LATIN_NAME = fast(
  new RegExp(
    `^(?:please |veuillez |kindly )?(?:contact(?:er|ez)?|call|reach|write to|joindre|:|to|à|s'adresser à)?[\\s:,-]*(?:please |veuillez )?(?:contact(?:er|ez)?|call|write to|joindre)?(?: the)?[\\s:,-]*(?:Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|M\\.|Mme|Mlle|Lt\\.?|Col\\.?|Capt\\.?|Maj\\.?|Cdt\\.?|Eng\\.?)? ?(${PART}(?: ${PARTICLE}| ${PART}){1,4})`,
    'u',
  ),
);
const ARABIC_NAME = fast(
  /^[\s:,]*(?:(?:يرجي|الرجاء|يمكن|يمكنكم)? ?)?(?:(?:الاتصال|التواصل|التوجه)(?: مع| الي)? ?)?[:\s]*(?:ب)?(?:السيدة?|الدكتورة?|الاستاذة?|ا\.|د\.|المهندسة?|العقيد|المقدم|الرائد|النقيب)? ?(\p{Script=Arabic}+ \p{Script=Arabic}+(?: \p{Script=Arabic}+)?)(?=[,:\n(-])/u,
);
const NO_NAME =
  /^(?:IOM|OIM|UN|Press|Media|Public|The|Communication|Communications|Information|Email|E-mail|Tel|Phone|Courriel|Service|Bureau|Office|Mission|Unit|Department|International|Website)\b/u;

export interface Contact {
  readonly name: Field<string>;
  readonly email: Field<string>;
  readonly phone: Field<string>;
}

const NONE: Field<string> = { value: null, reason: 'not-stated' };

const LONGEST_SEARCH = 60_000;

/** The whole page is searched, since the contact often stands below everything else. */
export function extractContact(document: ReleaseDocument): Contact {
  const from = document.body[0]?.start ?? 0;
  const whole = document.source.text;
  const offset = Math.max(from, whole.length - LONGEST_SEARCH);
  for (const cue of whole.slice(offset).matchAll(CUE)) {
    const start = offset + cue.index + cue[0].length;
    const contact = readContact(document, start, Math.min(whole.length, start + WINDOW));
    if (contact) return contact;
  }
  return { name: NONE, email: NONE, phone: NONE };
}

function readContact(document: ReleaseDocument, start: number, end: number): Contact | null {
  const text = document.source.text.slice(start, end);
  const email = EMAIL.exec(text);
  const phone = PHONE.exec(text);
  const local = phone ? null : LOCAL_PHONE.exec(text);
  const found = phone?.[0] ?? local?.[1];
  const phoneAt = phone
    ? phone.index
    : local
      ? local.index + local[0].length - (local[1]?.length ?? 0)
      : 0;
  const name = (document.language === 'ar' ? ARABIC_NAME : LATIN_NAME).exec(text)?.[1];
  const isName = name !== undefined && !NO_NAME.test(name);
  if (!email && found === undefined && !isName) return null;
  const nameAt = isName ? start + text.indexOf(name) : 0;
  const missingReason: Reason = /[:,]\s*$/.test(text) ? 'contact-cut-off' : 'not-stated';
  const missing: Field<string> = { value: null, reason: missingReason };
  return {
    name: isName
      ? proposeText(document, { start: nameAt, end: nameAt + name.length }, 'contact-name', 0.95)
      : missing,
    email: email
      ? propose(
          document,
          readEmail(email[0]),
          [{ start: start + email.index, end: start + email.index + email[0].length }],
          'contact-email',
          0.98,
        )
      : missing,
    phone:
      found === undefined
        ? missing
        : propose(
            document,
            found.trim(),
            [{ start: start + phoneAt, end: start + phoneAt + found.length }],
            'contact-phone',
            0.97,
          ),
  };
}

/** "[at]" and "[dot]" written out. */
function readEmail(written: string): string {
  return written
    .replace(/ ?[[({] ?(?:at|arobase) ?[\])}] ?/iu, '@')
    .replace(/ ?[[({] ?(?:dot|point) ?[\])}] ?/giu, '.')
    .toLowerCase();
}

/** Whether a block begins the contact part of the page. */
export function isContactCue(text: string): boolean {
  const match = firstMatch(CUE, text);
  return match !== null && match.index < 60;
}
