/** Pairs of quotation marks in a block, and which of them hold speech rather than a name or a title. */
import { occurs, words } from './pattern';
import type { Span } from './span';

export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  readonly isSpeech: boolean;
}

/** Verbs that bring speech, in any of the three languages. */
export const SPEECH_VERBS =
  "deplored|deplores|lamented|laments|underscored|underscores|pleaded|complained|protested|claimed|claims|contended|hoped|feared|objected|countered|retorted|grumbled|ventured|let it be known|made it clear|was the (?:advice|answer|reply|comment|verdict|message|conclusion|warning|reaction|plea|promise|response|summary) of|th(?:at|is) (?:was|is) the (?:message|advice|conclusion|promise|question|thought|appeal) (?:with which|of|from)|said|says|say|regretted|regrets|noted|notes|stated|states|added|adds|explained|explains|recalled|recalls|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|highlighted|highlights|underlined|underlines|remarked|affirmed|affirms|concluded|commented|told|admitted|argued|replied|observed|declared|pointed out|mentioned|shared|asserted|reiterated|advised|confirmed|reflected|warned|insisted|reported|announced|expressed|welcomed|asked|acknowledged|remembered|joked|summed up|praised|laughed|smiled|quipped|recounted|cautioned|urged|promised|agreed|wrote|answered|whispered|maintained|continued|went on|summari[sz]ed|testified|confided|insists|replies|answers|asks|warns|admits|recalled|wondered|declares|remembers|promises|puts it|put it|recommends|recommended|reckons|reckoned|conceded|concedes|mused|vowed|repeated|repeats|relates|related|exclaimed|argues|remarks|sighed|interjected|tells|believes|disclosed|a déploré|déplore|a (?:tonné|soupiré|dénoncé|jugé|concédé|pointé|alerté|souhaité|espéré|réclamé|enchaîné|complété|remarqué|objecté|suggéré|recommandé|fustigé|assené|asséné)|dénonce|juge|concède|s'est inquiétée?|s'inquiète|s'est indignée?|s'est désolée?|s'est plainte?|a mis en garde|(?:c'est|tel est|tel fut) le (?:conseil|constat|message|mot d'ordre|cri du cœur) d[eu]|a fait (?:observer|remarquer|valoir|savoir|état)|fait (?:observer|remarquer|valoir|savoir)|a relaté|relate|a rapporté|rapporte|a avoué|avoue|a répliqué|réplique|a rétorqué|rétorque|a murmuré|s'étonne|s'est étonnée?|a plaisanté|plaisante|a prévenu|a martelé|martèle|a prévenu|prévient|a averti|avertit|a lancé|lance|a plaidé|plaide|with these words|in these words|par ces mots|en ces termes|بهذه الكلمات|بهذه العبارة|لخص|لخصت|a (?:aussitôt|ensuite|également|aussi|encore|alors|enfin|même|d'emblée|notamment|ainsi|simplement|justement) \\p{L}+[éit]|s'amuse|s'est amusée?|ironise|a ironisé|sourit|glisse|a glissé|souffle|s'exclame|s'est exclamée?|reconnaît|a reconnu|admet|a admis|se souvient|s'est souvenue?|promet|a promis|regrette|a regretté|a commenté|commente|a tenu à|lâche|détaille|a détaillé|nuance|a nuancé|a conseillé|conseille|renchérit|a renchéri|interroge|a demandé|demande|s'est félicitée?|se félicite|a salué|salue|a exhorté|a invité|s'interroge|a constaté|constate|a martelé|a reconnu|a soutenu|soutient|a averti|a proposé|dit|disait|déclarait|a déclaré|déclare|a dit|dit|a affirmé|affirme|a souligné|souligne|a expliqué|explique|a rappelé|rappelle|a ajouté|ajoute|a indiqué|indique|a noté|note|a précisé|précise|a conclu|conclut|raconte|a raconté|témoigne|a témoigné|répond|lui répond|a répondu|estime|a estimé|confie|a confié|se réjouit|s'est réjouie?|a insisté|insiste|a relevé|relève|a fait savoir|résume|a résumé|observe|a observé|poursuit|a poursuivi|assure|a assuré|a annoncé|annonce|دعا|دعت|ودعا|ودعت|طالب|طالبت|وطالب|وطالبت|ناشد|ناشدت|استنكر|اعترف|اعترفت|كشف|كشفت|وكشف|وسال|وسالت|تمني|تمنت|عقب|عقبت|وزاد|قال|قالت|وقال|وقالت|اكد|اكدت|واكد|واكدت|اضاف|اضافت|واضاف|واضافت|اوضح|اوضحت|واوضح|واوضحت|اشار|اشارت|واشار|واشارت|صرح|صرحت|وصرح|وصرحت|ذكر|ذكرت|وذكر|وذكرت|شدد|شددت|وشدد|وشددت|علق|علقت|وعلق|وعلقت|اعرب|اعربت|واعرب|واعربت|اعلن|اعلنت|واعلن|واعلنت|لفت|لفتت|ولفت|ولفتت|افاد|افادت|وافاد|وافادت|بين|بينت|وبين|وبينت|تقول|يقول|وتقول|ويقول|نوه|نوهت|ونوه|ونوهت|تابع|تابعت|وتابع|وتابعت|اعتبر|اعتبرت|واعتبر|واعتبرت|مضيفا|مضيفة|قائلا|قائلة|مشيرا|مشيرة|مؤكدا|مؤكدة|موضحا|موضحة|مبينا|مبينة|مشددا|مشددة|ذكر ب|ذكر بان|نوه|نوهت|استطرد|اردف|اردفت|واردف|واردفت|خلص|خلصت|اشاد|اشادت|واشاد|واشادت|ثمن|ثمنت|وثمن|شكر|شكرت|تساءل|تساءلت|اجاب|اجابت|واجاب|استدرك|اقر|اقرت|تحدث|تحدثت|وتحدث|قالها|حكى|حكت|ابرز|ابرزت|وابرز|وابرزت|جدد|جددت|وجدد|اعتبرت|روى|روت|وروى|وروت|وختم|وختمت|واختتم|واختتمت|وحذر|وحذرت|حذر|حذرت|راي|رات|وراي|ورات|لخص|لخصت|نبه|نبهت|ونبه|ونبهت|وصف|وصفت|عبر|عبرت|وعبر|وعبرت|ردد|رددت|بادر|علقت";
export const SPEECH_VERB = words(SPEECH_VERBS);

/** Quotations in reading order; an opening mark without its partner is left alone. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let closeMark = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark !== '"' && mark !== '“' && mark !== '”') continue;
    if (open < 0) {
      if (mark === '”' && !opensWith(text, at)) continue;
      open = at;
      closeMark = mark === '"' ? '"' : mark === '“' ? '”' : '';
      continue;
    }
    // A new opening mark inside means that the first one was never closed, unless it is nested.
    if (mark === '“' && closeMark === '”') {
      const close = text.indexOf('”', open);
      const nextClose = close < 0 ? -1 : text.indexOf('”', close + 1);
      if (close > at && nextClose > 0 && !text.slice(close + 1, nextClose).includes('“')) continue;
      open = at;
      continue;
    }
    if (closeMark === '"' && mark === '“') continue;
    if (closeMark === '"' && mark === '”' && isNestedClose(text, open, at)) continue;
    if (mark === '"' && closeMark === '”' && text.indexOf('”', at) > 0) continue;
    if (mark === '”' && closeMark === '”' && isNestedClose(text, open, at)) continue;
    if (at - open > 1) found.push(describe(text, open, at));
    open = -1;
  }
  return found;
}

function opensWith(text: string, at: number): boolean {
  return /^$|[\s(]/.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

function isNestedClose(text: string, open: number, at: number): boolean {
  const inside = text.slice(open + 1, at);
  return inside.split('“').length > inside.split('”').length;
}

function describe(text: string, open: number, close: number): Quotation {
  const inner = { start: open + 1, end: close };
  return { start: open, end: close + 1, inner, isSpeech: isSpeech(text, open, close) };
}

/** What stands before a name in quotation marks. */
const NAMING = words(
  'entitled|titled|called|named|on|on the|about|project|programme|program|initiative|title|intitulée?s?|sur|projets?|programmes?|dénommée?|thème|حول|بعنوان|مشروع|برنامج|عنوان|شعار|مبادرة',
);
const NEAR_VERB = 30;

function isSpeech(text: string, open: number, close: number): boolean {
  const inner = text.slice(open + 1, close).trim();
  const listed = inner.split(/\s+/);
  if (listed.length < 3) return false;
  const before = text.slice(Math.max(0, open - 90), open);
  const after = text.slice(close + 1, close + 60).split(/[.!?"“]/)[0] ?? '';
  if (occurs(SPEECH_VERB, after.slice(0, NEAR_VERB))) return true;
  if (isTitleCase(listed) || endsWithNaming(before)) return false;
  const announced =
    /(?::|(?<![\p{L}])(?:ان|بان|that|que))\s*$/u.test(before) &&
    occurs(SPEECH_VERB, before.slice(-60));
  if (announced && listed.length >= 4) return true;
  if (/[.!?,]$/.test(inner)) return listed.length >= 5 || occurs(SPEECH_VERB, after);
  if (listed.length >= 4 && ACCORDING.test(before)) return true;
  const isAnnounced = /[:,]\s*$/.test(before) || occurs(SPEECH_VERB, after);
  return listed.length >= 8 && (isAnnounced || occurs(SPEECH_VERB, before) || listed.length >= 14);
}

/** "Pour Mme Doe, ambassadrice, “...”" */
const ACCORDING =
  /(?:^|[.!?]\s)(?:Pour|Selon|D'après|Aux yeux d[eu]|According to|For|In the words of|In the view of|وبحسب|بحسب|حسب|وفقا ل|في نظر|في راي) ?(?:M\.|Mme|Mlle|Me|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|H\.E\.|la|le|the|ال)?[^.!?"“”]{4,80}, $/u;

function endsWithNaming(before: string): boolean {
  const tail = before.trimEnd();
  const last = tail.slice(tail.lastIndexOf(' ') + 1);
  return occurs(NAMING, last);
}

function isTitleCase(listed: readonly string[]): boolean {
  const long = listed.filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length > 1 && capital.length >= long.length * 0.6;
}

/** The text with speech blanked out, length kept; a full stop at its end stays. */
export function maskSpeech(text: string, quotations: readonly Quotation[]): string {
  let masked = text;
  for (const { start, end, inner, isSpeech: speech } of quotations) {
    if (!speech) continue;
    const stop = /[.!?]/.test(text.charAt(inner.end - 1)) ? text.charAt(inner.end - 1) : ' ';
    masked = `${masked.slice(0, start)}${' '.repeat(Math.max(0, end - start - 2))}${stop} ${masked.slice(end)}`;
  }
  return masked;
}
