/** How a country writes its numbers. */
export interface PhonePlan {
  readonly callingCode: string;
  /** What is dialled before a number at home and left out from abroad; '' where there is nothing. */
  readonly trunk: string;
  /** Digits of a number without code and trunk. */
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Country, calling code, trunk prefix (- for none), digits. Where numbers keep their zero from abroad (Italy, Côte
 * d'Ivoire) there is no trunk prefix.
 */
const table = `
  EG 20 0 8-10 | MA 212 0 9-9 | DZ 213 0 8-9 | TN 216 - 8-8 | LY 218 0 8-9 | MR 222 - 8-8 | SD 249 0 9-9
  SS 211 0 9-9 | JO 962 0 8-9 | LB 961 0 7-8 | SY 963 0 8-9 | IQ 964 0 8-10 | PS 970 0 8-9 | YE 967 0 7-9
  SA 966 0 8-9 | AE 971 0 8-9 | KW 965 - 8-8 | QA 974 - 8-8 | BH 973 - 8-8 | OM 968 - 8-8 | IR 98 0 10-10
  TR 90 0 10-10 | AF 93 0 9-9 | PK 92 0 9-10 | IN 91 0 10-10 | BD 880 0 8-10 | NP 977 0 8-10 | PH 63 0 8-10
  NE 227 - 8-8 | TD 235 - 8-8 | ML 223 - 8-8 | BF 226 - 8-8 | NG 234 0 8-10 | SN 221 - 9-9 | CI 225 - 10-10
  CM 237 - 9-9 | GN 224 - 8-9 | GM 220 - 7-7 | GH 233 0 9-9 | TG 228 - 8-8 | BJ 229 - 8-10 | LR 231 0 7-9
  SL 232 0 8-8 | CF 236 - 8-8 | CD 243 0 9-9 | CG 242 - 9-9 | GA 241 - 7-8 | RW 250 0 9-9 | BI 257 - 8-8
  ET 251 0 9-9 | ER 291 0 7-7 | SO 252 0 7-9 | DJ 253 - 8-8 | KE 254 0 9-9 | UG 256 0 9-9 | TZ 255 0 9-9
  IT 39 - 8-11 | FR 33 0 9-9 | ES 34 - 9-9 | PT 351 - 9-9 | NL 31 0 9-9 | DE 49 0 7-11 | BE 32 0 8-9
  DK 45 - 8-8 | SE 46 0 7-9 | NO 47 - 8-8 | FI 358 0 6-10 | CH 41 0 9-9 | AT 43 0 7-12 | GB 44 0 9-10
  IE 353 0 7-9 | GR 30 - 10-10 | MT 356 - 8-8 | CY 357 - 8-8 | RO 40 0 9-9 | PL 48 - 9-9 | CZ 420 - 9-9
  UA 380 0 9-9 | US 1 1 10-10 | CA 1 1 10-10 | JP 81 0 9-10 | KR 82 0 8-10 | AU 61 0 9-9
`;

const plans = new Map<string, PhonePlan>(
  table
    .split(/[|\n]/)
    .map((line) => line.trim().split(/[ -]+/))
    .filter((parts) => parts.length > 3)
    .map((parts) => readPlan(parts)),
);

/** `MR 222 - 8-8` comes apart at its dashes too, so a country without a trunk prefix has one part less. */
function readPlan(parts: readonly string[]): [country: string, plan: PhonePlan] {
  const [country = '', callingCode = ''] = parts;
  const trunk = parts.length === 5 ? (parts[2] ?? '') : '';
  const [shortest, longest] = parts.slice(-2).map(Number);
  return [country, { callingCode, trunk, shortest: shortest ?? 0, longest: longest ?? 0 }];
}

export function phonePlanOf(country: string): PhonePlan | undefined {
  return plans.get(country);
}

/** The plan whose calling code a number from abroad begins with. */
export function phonePlanOfNumber(digits: string): PhonePlan | undefined {
  return [...plans.values()].find(({ callingCode }) => digits.startsWith(callingCode));
}
