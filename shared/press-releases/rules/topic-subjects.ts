/** Sentences whose subject is what was taught: "X and Y took up the first day", "X a été abordé". */
import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldRule } from '../text/pattern';
import type { Span } from '../text/span';

export interface SubjectSpan extends Span {
  /** The verb alone says too little: the subject must be something that can be taught. */
  readonly needsSubjectMatter: boolean;
}

interface SubjectRule {
  readonly name: string;
  readonly verb: RegExp;
  readonly needsSubjectMatter: boolean;
  readonly examples: readonly string[];
}

function verb(source: string): RegExp {
  return fast(new RegExp(foldRule(`,? (?:${source})(?![\\p{L}])`), 'iu'));
}

const ALSO = '(?:also |then |all |both |each |likewise |equally |further )?';
export const SUBJECT_RULES: Readonly<Record<ReleaseLanguage, readonly SubjectRule[]>> = {
  en: [
    {
      name: 'was-addressed',
      verb: verb(
        `(?:was|were|is|are|being|been) ${ALSO}(?:addressed|discussed|covered|reviewed|explored|tackled|examined|introduced|highlighted|taught|practi[sc]ed|rehearsed|debated|studied|treated|dealt with|analy[sz]ed|explained|demonstrated|simulated|touched (?:up)?on|looked at|gone through|worked through|unpacked)(?! by)`,
      ),
      needsSubjectMatter: false,
      examples: ['Risk analysis and profiling were also addressed'],
    },
    {
      name: 'took-up-time',
      verb: verb(
        `${ALSO}(?:took up|filled|occupied|dominated|featured|figured|came (?:next|first|last|under)|followed|rounded (?:off|out)|made up|formed (?:the (?:core|heart|subject|focus)|part)|took cent(?:re|er) stage|(?:was|were) the (?:\\p{L}+ )?(?:subjects?|topics?|themes?|focus|order)|(?:was|were|is|are) (?:on the (?:agenda|programme|program|menu|timetable|syllabus|curriculum|table)|at the (?:cent(?:re|er)|heart|core)|among the (?:topics|subjects|themes|issues)|part of the|cent(?:re|er) stage|in focus|the main|given (?:special |particular )?(?:attention|emphasis)))`,
      ),
      needsSubjectMatter: true,
      examples: ['Trauma-aware listening took up the first morning', 'Fraud was on the agenda'],
    },
  ],
  fr: [
    {
      name: 'was-addressed',
      verb: verb(
        "(?:a|ont|avait|avaient|sera|seront) (?:également |aussi |ensuite |notamment )?(?:été )?(?:également |aussi |ensuite |notamment )?(?:abordée?s?|traitée?s?|discutée?s?|étudiée?s?|examinée?s?|évoquée?s?|passée?s? en revue|débattue?s?|analysée?s?|enseignée?s?|présentée?s?|couverte?s?|approfondie?s?|occupé|figuré|dominé|retenu l'attention|rempli|constitué|nourri|alimenté|fait l'objet)",
      ),
      needsSubjectMatter: true,
      examples: [
        'Le recueil de la plainte et la fouille ont été abordés',
        'La fraude a occupé la matinée',
      ],
    },
    {
      name: 'on-the-programme',
      verb: verb(
        "(?:étaient|était|sont|est|figuraient|figurait|figurent|figure|furent|fut)(?: également| aussi| notamment)? (?:au (?:programme|menu|cœur|centre)|à l'ordre du jour|au nombre des|parmi les)",
      ),
      needsSubjectMatter: true,
      examples: ['Le tri et le triage étaient au programme'],
    },
  ],
  ar: [],
};

const OPENING =
  /^(?:(?:in (?:the )?(?:morning|afternoon|evening|plenary|smaller groups)|on \p{L}+|finally|lastly|meanwhile|first|then|next|also|ensuite|enfin|puis|le matin|l'après-midi),? )?/iu;
const NOT_A_TOPIC =
  /(?<![\p{L}])(?:participants?|trainees|visitors|delegat\p{L}+|groups?|teams?|officers|officials|judges|inspectors|they|which|who|that|he|she|it|we|ils|elles|qui|que|participantes?|stagiaires)(?![\p{L}])/iu;
const FINITE =
  /(?<![\p{L}])(?:was|were|is|are|has|had|have|will|would|said|met|took|a|ont|est|sont|était|étaient|avait|avaient|sera|organi[sz]ed|held)(?![\p{L}])/iu;
const LONGEST = 200;

/** The stretch before such a verb. */
export function findSubjects(text: string, language: ReleaseLanguage): SubjectSpan[] {
  const found: SubjectSpan[] = [];
  const start = OPENING.exec(text)?.[0].length ?? 0;
  for (const { verb: pattern, needsSubjectMatter } of SUBJECT_RULES[language]) {
    const match = pattern.exec(text);
    if (!match || match.index - start < 4 || match.index - start > LONGEST) continue;
    const subject = text.slice(start, match.index);
    if (NOT_A_TOPIC.test(subject) || FINITE.test(subject)) continue;
    if (!needsSubjectMatter && subject.includes(',')) continue;
    found.push({ start, end: match.index, needsSubjectMatter });
    break;
  }
  return found;
}
