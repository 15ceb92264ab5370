/** Language of the body: script first, then function words that the other language does not have. */
import type { ReleaseLanguage } from '../schema';
import { words } from './pattern';

const SAMPLE = 20_000;
const ENGLISH = words('the|and|of|with|by|for|was|were|has|from|on|in|to');
const FRENCH = words('le|la|les|des|du|et|une|dans|pour|par|avec|sur|est|au|aux|ont|qui');

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

export interface LanguageGuess {
  readonly language: ReleaseLanguage;
  readonly confidence: number;
}

/** `null` where the text has too little of any of the three languages. */
export function guessLanguage(text: string): LanguageGuess | null {
  const sample = text.slice(0, SAMPLE);
  const arabic = count(/\p{Script=Arabic}/gu, sample);
  const latin = count(/\p{Script=Latin}/gu, sample);
  if (arabic > latin && arabic > 20) {
    return { language: 'ar', confidence: arabic > 3 * latin ? 0.99 : 0.8 };
  }
  const english = count(ENGLISH, sample);
  const french = count(FRENCH, sample);
  if (english + french < 3) return null;
  const language = french > english ? 'fr' : 'en';
  const share = Math.max(english, french) / (english + french);
  return { language, confidence: share > 0.7 ? 0.99 : 0.75 };
}
