/** Whether a word still belongs to the name before it: what names are made of in English and French. */

import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { occurs } from '../text/pattern';
import { type Gazetteer, type KeyWord, keyWords, LONGEST_NAME } from './gazetteer';
import { ORGANISATION_HEAD } from './word-lists';

export interface EntityContext {
  readonly text: string;
  readonly language: ReleaseLanguage;
  readonly gazetteer: Gazetteer;
}

const FRENCH_COMMON = fast(
  /^(?:association|ministère|commune|université|ambassade|gouvernement|fondation|mairie|préfecture|direction|délégation|office|institut|agence|ordre|conseil|comité|commission|fédération|ligue|syndicat|centre|école|police|gendarmerie|coopération|chambre|barreau|coordination|instance|observatoire|haut-commissariat|primature|présidence|parquet|tribunal|cour|assemblée|parlement|wilaya|gouvernorat|municipalité|armée|marine|coopérative|consulat|secrétariat|mission|bureau|représentation|antenne|division|inspection|académie|région|protection civile|garde)\s/u,
);

/** "l'association Tamount" has its head in lower case. */
export function beginsFrenchCommon({ text, language }: EntityContext, at: number): boolean {
  return language === 'fr' && FRENCH_COMMON.test(text.slice(at, at + 18));
}

/** Heads with which the next name of a list begins; "Administration" or "Service" may be a part of this one. */
const HEAD_WORD =
  '(?:Ministry|Ministère|Organi[sz]ation|Committee|Comité|Council|Conseil|Centre|Center|Office|Agency|Agence|Authority|Autorité|Commission|Union|Institute|Institut|Department|Directorate|Direction|Bureau|Embassy|Ambassade|Delegation|Délégation|Government|Gouvernement|Federation|Fédération|Association|Foundation|Fondation|Fund|Fonds|Bank|Banque|University|Université|Academy|Académie|Secretariat|Secrétariat|Haut-Commissariat|Croissant|Croix|Kingdom|Royaume|Nations)';
const NEXT_HEAD = fast(new RegExp(`^(?:\\p{Lu}[\\p{L}-]+ ){0,3}${HEAD_WORD}(?![\\p{L}])`, 'u'));

export function beginsHead(text: string, at: number): boolean {
  return NEXT_HEAD.test(text.slice(at, at + 70));
}

/** Whether a connector keeps the name together: "Ministry of A and B", but not "A of B and the C". */
export function joinsOn(
  context: EntityContext,
  start: number,
  token: KeyWord,
  next: KeyWord,
  known: boolean,
): boolean {
  const { text, gazetteer } = context;
  const connector = token.text.toLowerCase();
  if (connector === 'and' || connector === 'et') {
    const rest = text.slice(next.start, next.start + 60);
    if (!known && ABSTRACT.test(rest)) return true;
    const between = text.slice(token.end, next.start).replace(/ (?:de la|de l'|des|du) ?/u, '');
    if (known || /\b(?:the|l'|le|la|les)\b/iu.test(between)) return false;
    const before = text.slice(start, token.start);
    if (!/\p{Lu}{2}/u.test(before) && isHeadless(before) && NEAR_HEAD.test(rest)) return true;
    if (
      !/(?:\bof|\bfor|\bde|\bdes|\bdu|\bd'|\bde l'|\bpour|\bon|\bagainst|\bcontre|\baux)(?: |')|'s /iu.test(
        before,
      )
    )
      return false;
    if (beginsHead(text, next.start) || /^\p{Lu}{2,}/u.test(rest)) return false;
    return gazetteer.organisations.matchAt(keyWords(rest, LONGEST_NAME), 0) === null;
  }
  if (connector === 'to' && TASK_VERB.test(text.slice(next.start, next.start + 20))) return true;
  if (
    connector === 'in' &&
    /(?:Traffick?ing|Trade|Slavery) $/u.test(text.slice(start, token.start))
  )
    return true;
  if (/^(?:in|to|à|en|au|aux)$/.test(connector))
    return isInsideHead(text.slice(start, token.start));
  return true;
}

/** What offices are for, as names say it behind "and the". */
const ABSTRACT = fast(
  /^(?:Rule of Law|Protection|Promotion|Prevention|Fight|Advancement|Empowerment|Rights?|Child|Children|Family|Status|Environment|Elderly|Elimination|Reception|Integration|Suppression|Safety|Welfare|Diaspora|Smuggling|Trafficking|Return|Reintegration|Care|Solidarity|Humanitarian|Crime|Drugs|Citizenship|Immigration|Family|Enfance|Famille|Femme|Protection|Lutte|Traite|Intégration|Solidarité|Développement|Apatrides)(?![\p{L}])(?! (?:Ministry|Authority|Agency|Service|Directorate|Department|Office|Committee|Council|Association|Centre|Center))/u,
);
/** "Immigration and Citizenship Agency": the head comes right behind. */
const NEAR_HEAD =
  /^\p{Lu}[\p{L}-]+ (?:Agency|Authority|Service|Services|Department|Directorate|Commission|Ministry|Bureau|Office|Council|Board|Administration|Centre|Center|Committee|Organi[sz]ation|Institute|Foundation|Association|Bank|Fund|Academy|College|Unit|Force|Union|Society|Network|Trust)(?![\p{L}])/u;

function isHeadless(name: string): boolean {
  return !occurs(ORGANISATION_HEAD, name) && name.trim().split(' ').length <= 3;
}

/** "Office to Monitor and Combat", "Unit to Fight" */
const TASK_VERB =
  /^(?:Monitor|Combat|Fight|Counter|Prevent|Suppress|Protect|Promote|Support|End|Eliminate|Eradicate|Stop|Address|Assist|Coordinate|Advance|Control|Oversee)(?![\p{L}])/u;
/** What ministries and offices are for; no organisation is called so. */
const TASK =
  /(?:tion|sion|ment|ship|ity|ism|ness|ance|ence|ing|ics|logy|acy)s?$|^(?:Affairs|Labou?r|Youth|Culture|Sports?|Health|Justice|Women|Children|Child|Family|Families|Trade|Welfare|Interior|Works|Fisheries|Agriculture|Livestock|Transport|Energy|Water|Technology|Industry|Commerce|Passports?|Customs|Borders?|Refugees|Migrants?|Diaspora|Rights?|Police|Prisons|Elderly|Endowments|Media|Gender|Crime|Drugs|Skills|Wages|Pensions|Persons|Peace|Research|Relief|Development|Foreigners|Veterans|Aid|Support|Care|Services|Expatriates|Abroad|Returnees|Emigrants|Nationals|Citizens|Pensioners|Relations|Productivity|Industries|Immigration|Local)$/u;
const TASK_LIST = fast(
  /^((?:\p{Lu}[\p{L}' -]{2,40}?, )*?)(\p{Lu}[\p{L}' -]{2,40}?),? and (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})/u,
);
const TASKED = fast(
  new RegExp(
    `(?:^|[ '(])${HEAD_WORD.replace('(?:', '(?:Division|Service|Unit|Board|Administration|Inspectorate|')} (?:of|for|on) [^;.()]{3,80}$`,
    'u',
  ),
);

function isTask(phrase: string): boolean {
  return TASK.test(phrase.trim().split(' ').at(-1) ?? '');
}

/** "Office of Overseas Development, Assistance and Training" */
function isTaskList(before: string, rest: string): boolean {
  const listed = TASKED.test(before) ? TASK_LIST.exec(rest) : null;
  if (!listed) return false;
  const [, first = '', second = '', last = ''] = listed;
  const items = [...first.split(', ').filter((item) => item !== ''), second];
  return items.every(isTask) && (isTask(last) || isTask(last.split(' ')[0] ?? ''));
}

/** "Delegation to", "Office in": the place belongs to the name. */
export function isInsideHead(name: string): boolean {
  return /(?:Delegation|Office|Mission|Embassy|Co-ordinator|Coordinator|Délégation|Bureau|Ambassade|Union|UE|EU)(?: of the [\p{L} ]{2,40})?(?: \(\w+\))?$/u.test(
    name.trimEnd(),
  );
}

/** "Bureau de la population, des réfugiés et des migrations" */
const FRENCH_TASK = fast(
  /^(?:\p{L}+ ){1,5}(?:de la |de l'|des |du |de |d'|à la |aux? )[\p{L}', -]+$/u,
);
const FRENCH_TASKS = fast(
  /^(?:de la |de l'|des |du |de |d'|à la |aux? )(?:\p{L}[\p{L}'-]* ?){1,4}(?:, (?:de la |de l'|des |du |de |d'|à la |aux? )(?:\p{L}[\p{L}'-]* ?){1,4}){0,3} et (?:de la |de l'|des |du |de |d'|à la |aux? )\p{L}/u,
);

/** "Ministry of Health, Labour and Family": items of one ministry, none of them an organisation. */
export function isInnerList(
  { text, gazetteer }: EntityContext,
  start: number,
  at: number,
): boolean {
  const before = text.slice(start, at);
  if (FRENCH_TASK.test(before) && FRENCH_TASKS.test(text.slice(at, at + 120))) return true;
  if (isTaskList(before.replace(/, $/u, ''), text.slice(at, at + 120))) return true;
  if (
    !/^(?:[\p{L}.]+ ){0,4}(?:Ministry|Ministère|Bureau|Department|Secretariat|Directorate) (?:of|for|de|des|du)/u.test(
      before,
    )
  )
    return false;
  const rest = /^[^.;(]{2,80}/u.exec(text.slice(at, at + 90))?.[0] ?? '';
  const upToAnd =
    /^(\p{Lu}[\p{L}' -]{2,40})(?:,)? (?:and|et) (?!the |l'|le |la )(?:des |de la |du )?\p{Lu}\p{Ll}/u.exec(
      rest,
    );
  if (!upToAnd || occurs(ORGANISATION_HEAD, upToAnd[0])) return false;
  return gazetteer.organisations.matchAt(keyWords(rest, LONGEST_NAME), 0) === null;
}

/** "et de suivi", "et la répression", "et sinistrés": another of the tasks that the name tells, no new name. */
const FRENCH_ITEM = fast(
  /^ (?:(?:de la |de l'|des |du |de |d'|la |l'|les |le )(?=\p{Ll})\p{L}*(?:tion|sion|ment|ments|tions|té|tés|ance|ence|age|suivi|lutte|crime|drogues?|traite|culture|santé|justice|jeunesse|enfance|famille|emploi|travail|familles|sports?|aide|accueil|appui|conseil|secours|recherche|libertés?|droits?|douanes|frontières|étrangers|réfugiés|apatrides|migrants|humanitaires?|sociales?|économi\p{L}+|statistiques?|études?)|(?!a |est |ont |porte |vise |se |qui |que |il |elle |avec |par |pour |dont |où |lors |dans |sur |en |un |une |deux |trois |plus |d'autres )\p{Ll}\p{L}*[sx])(?![\p{L}])/u,
);
/** "office d'aide aux réfugiés" */
const HELPS = fast(
  /(?:d'aide|d'appui|d'assistance|de soutien|d'accompagnement|d'accueil|de service|d'insertion|d'accès|de secours)(?: \p{Ll}\p{L}+)? $/u,
);

/** "comité de suivi sur la traite" */
const STUDIES = /(?:suivi|concertation|recherches?|études?|documentation|réflexion|observation) $/u;

/** French names go on in lower case after their head: "Instance nationale de lutte contre la traite". */
export function continuesFrench(context: EntityContext, start: number, token: KeyWord): boolean {
  const name = context.text.slice(start, token.start);
  if (!occurs(ORGANISATION_HEAD, name) && !beginsFrenchCommon(context, start)) return false;
  if (/^et$/u.test(token.text))
    return FRENCH_ITEM.test(context.text.slice(token.end, token.end + 60));
  if (/^ou$/u.test(token.text)) return false;
  if (/^(?:à|au|aux|en)$/u.test(token.text)) return isInsideHead(name) || HELPS.test(name);
  if (token.text === 'sur') return STUDIES.test(name);
  return true;
}
