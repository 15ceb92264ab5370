/** What news sites put around a release: menus, share bars, captions, lists of other news. */
import { words } from './pattern';

interface LineRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** Lines that say nothing about the event wherever they stand. */
export const NOISE_LINES: readonly LineRule[] = [
  {
    name: 'debris',
    pattern: /^[^\p{L}\p{N}]*$/u,
    examples: ['-', '•', '***'],
  },
  {
    name: 'share-bar',
    pattern:
      /^(?:share|print|tweet|email|facebook|twitter|whatsapp|linkedin|telegram|partager|imprimer|envoyer|شارك|طباعة|مشاركة|فيسبوك|تويتر)(?:[\s|,:/·•-]|on|sur|this|cette|cet|the|via|by|par|علي|عبر|page|article|l'article|story|post|news|المقال|الخبر|facebook|twitter|linkedin|whatsapp|telegram|instagram|x|e-?mail|print|imprimer|share|partager|pdf|copy|link|copier|le|lien|augmenter|réduire|la|taille|du|texte|whatsapp|a\+|a-|طباعة|فيسبوك|تويتر|واتساب|تلغرام|لينكد ?ان|انستغرام|البريد الالكتروني)*$/iu,
    examples: [
      'Share   Print',
      'Partager sur Facebook',
      'Share on Facebook | Share on X',
      "Partager l'article A+ A-",
    ],
  },
  {
    name: 'document-label',
    pattern:
      /^(?:press|media|news) release$|^for immediate release$|^communiqué(?: de presse)?$|^pour diffusion immédiate$|^(?:بيان|بلاغ) صحفي$|^للنشر الفوري$/iu,
    examples: ['Press release', 'Communiqué de presse', 'بيان صحفي'],
  },
  {
    name: 'cookies',
    pattern: /\bcookies?\b|\bcookie policy\b/iu,
    examples: ['This site uses cookies. Accept | Refuse'],
  },
  {
    name: 'consent',
    pattern:
      /\bwe (?:value|respect|care about) your privacy\b|\b(?:accept|reject|refuse) all\b|nous respectons votre vie privée|tout (?:accepter|refuser)/iu,
    examples: ['We value your privacy. ACCEPT ALL REJECT MANAGE'],
  },
  {
    name: 'mail-field',
    pattern:
      /^(?:from|to|cc|bcc|reply-to|attachments?|attached|importance|expéditeur|destinataires?|pièces? jointes?|de la part de|à l'attention de|من|إلى|الي|المرفقات) ?: .{2,160}$/iu,
    examples: ['From: Press office', 'Attachments: photo_01.jpg; photo_02.jpg'],
  },
  {
    name: 'greeting',
    pattern:
      /^(?:dear|chers?|chères?|mesdames|messieurs|madame|monsieur|bonjour|hello|good (?:morning|afternoon)|السادة|السيدات|الزملاء|تحية)(?:[ ,][^.!?:]{0,60})?[,:]?$/iu,
    examples: ['Dear editors,', 'Chers collègues,', 'تحية طيبة وبعد،'],
  },
  {
    name: 'covering-note',
    pattern:
      /^(?:please|kindly) (?:find|see) .{5,190}$|^(?:veuillez trouver|vous trouverez|prière de trouver|merci de trouver) .{5,190}$|^(?:تجدون|نرسل لكم|يسرنا|مرفق) .{5,190}$/iu,
    examples: ['Please find our press release below.', 'Veuillez trouver ci-joint le communiqué.'],
  },
  {
    name: 'contents',
    pattern: /^(?:in this issue|dans ce numéro|sommaire|contents|في هذا العدد|المحتويات)\b/iu,
    examples: ['In this issue: Letter from the editor (p. 1)'],
  },
  {
    name: 'byline',
    pattern:
      /^(?:by|par|reporting by|written by|rédaction|(?:كتب|كتبت|بقلم|تحرير|اعداد)(?![\p{L}]))[ :/-]+(?!\d)[^.!?\d]{2,50}$/iu,
    examples: ['By our correspondent', 'كتب – محرر الشؤون المحلية'],
  },
  {
    name: 'skip-link',
    pattern:
      /^(?:skip to|aller au contenu|back to|retour|follow us|suivez-nous|read more|lire la suite|تابعونا)/iu,
    examples: ['Skip to main content', 'Follow us'],
  },
  {
    name: 'breadcrumb',
    pattern: /^(?:home|accueil|الرئيسية|you are here|vous êtes ici)\s*(?:[/>|”:].{0,300})?$/iu,
    examples: ['Home / News / Item', 'Accueil', 'الرئيسية > أخبار'],
  },
  {
    name: 'trail',
    pattern:
      /^(?!.*(?:\d{1,2}[ ./-](?:\p{L}+|\d{1,2})[ ./-].{0,16}|\p{L}{3,9}\.? \d{1,2}, )(?:19|20)\d\d)[^.!?“]{1,60}(?:\s[>|”/]\s[^.!?]{1,80}){1,8}$/u,
    examples: ['News | Projects | Donate', 'Home » Stories » 2019'],
  },
  {
    name: 'menu-with-dashes',
    pattern: /^\p{L}[\p{L}' ]{1,30}(?:\s[-·•]\s\p{L}[\p{L}' ]{1,30}){2,9}$/u,
    examples: ['Unity - Work - Progress', 'Who we are · Stories · Jobs · Donate'],
  },
  {
    name: 'reading-time',
    pattern:
      /^(?:\d{1,3} ?min(?:ute)?s? (?:read|de lecture)|temps de lecture.{0,20}|\d{1,4} comments?|وقت القراءة.{0,20})$/iu,
    examples: ['3 MINUTE READ', '12 comments'],
  },
  {
    name: 'caption',
    pattern:
      /©|\((?:ph\.|photo |photos? ?:|crédits? |credits? |pic\.? |\p{Lu}{2,8} ?\/ ?\p{Lu})[^()]{0,60}\)\.?$|^(?:photo|image|picture|crédit|légende|credit|caption|صورة|الصورة|تصوير)s?\s*(?:credit)?s?\s*[:(]|[.\-|(]\s*(?:photo|crédit photo|photo credit|تصوير)s?\s*[:/]/iu,
    examples: [
      'صورة: جانب من التدريب',
      'Officers at the border post. © Agency 2020',
      'Counsellors at work (Ph. ABC)',
      'The round table in the town hall. (ABC/Jane Roe)',
      'The opening session. Photo: Press office',
    ],
  },
  {
    name: 'language-bar',
    pattern:
      /^(?:languages?|langues?|english|français|español|العربية|русский|available in|contenu disponible en)(?:\s*[:|,/]?\s*(?:english|français|anglais|arabe|french|arabic|español|العربية|русский))*$/iu,
    examples: ['Languages', 'English', 'Contenu disponible en : français | English'],
  },
  {
    name: 'end-mark',
    pattern: /^(?:#{2,}|-?\s*(?:end|ends|fin|انتهى)\s*-?)$/iu,
    examples: ['###', '- END -'],
  },
  {
    name: 'distribution',
    pattern:
      /^(?:distribution channels?|tags?|keywords|mots[- ]clés|category|catégorie|source|filed under|الكلمات المفتاحية)\s*:/iu,
    examples: ['Distribution channels: Politics, Travel'],
  },
];

/** From such a line on, the page is no longer about this release. */
export const TAIL_LINES: readonly LineRule[] = [
  {
    name: 'related',
    pattern:
      /^(?:related|latest|more|other|recent|see also|read also|you may also like|documents liés|articles liés|à lire aussi|à voir aussi|voir aussi|most read|most popular|trending|les plus lus|actualités récentes|dernières actualités|autres actualités|sur le même sujet|مواضيع ذات صلة|اخبار ذات صلة|اقرا ايضا|وثائق ذات صلة|اخر الاخبار|المزيد من الاخبار|الاكثر قراءة)(?:(?:\s+\p{L}+){0,3}\s*:?|\s*:.{0,250})$/iu,
    examples: ['Related Documents', 'Latest News', 'À lire aussi', 'اقرأ أيضا'],
  },
  {
    name: 'disclaimer',
    pattern: /^(?:legal )?disclaimer\b/iu,
    examples: ['Legal Disclaimer: the publisher is not liable.'],
  },
  {
    name: 'about-the-sender',
    pattern:
      /^(?:(?:About|ABOUT|À propos|A propos|À PROPOS) (?:the |The |de |du |des |de la |de l'|d')?\p{Lu}[^.!?]{1,80}:?|(?:نبذة )?عن (?:ال|منظمة|هيئة|مفوضية|برنامج)[^.!?:]{2,60}:?|Notes? (?:to|for) (?:the )?[Ee]ditors?:?.{0,200}|Note aux (?:rédactions|éditeurs).{0,200}|(?:نبذة )?عن (?:ال|منظمة|هيئة|مفوضية)[^.!?:]{2,60}: .{0,250})$/u,
    examples: ['About the Agency', "À propos de l'Agence", 'Notes to editors', 'عن المنظمة'],
  },
  {
    name: 'download',
    pattern: /^(?:download|télécharger|attachments?|pièces? jointes?|تحميل|المرفقات)\b.{0,120}$/iu,
    examples: ['Download: Agenda.pdf (PDF, 1 MB)'],
  },
  {
    name: 'file',
    pattern: /^\S{1,100}\.(?:pdf|docx?|pptx?|xlsx?|jpe?g|png)(?:\s*\([^)]{0,40}\))?$/iu,
    examples: ['Leaflet_2023.pdf'],
  },
];

/** Another item follows on the same page. */
export const SEPARATOR_LINE = /^(?:\*\s*){3,}$|^[_=~-]{5,}$/u;

/** Headings that stand above a list and name no title of a release. */
export const HEADER_WORDS = words(
  'news|local|locale|press|press release|news release|press corner|stories|story|accueil|actualités|actualité|communiqué|communiqué de presse|espace presse|about|our work|who we are|where we work|take action|data and resources|2030 agenda|languages|خبر|اخبار|بيان صحفي|محليات|الاخبار|البيانات الصحفية',
);
