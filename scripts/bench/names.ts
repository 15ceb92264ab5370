import {
  createCandidateIndex,
  findCandidates,
  type Registered,
} from '#shared/people/name-matching/index';
import type { Benchmark } from './benchmark';

const PEOPLE = 50_000;
const QUERIES = 200;

const heads = ['Ma', 'Sa', 'Ha', 'Na', 'Ra', 'Ta', 'Ka', 'Fa', 'Wa', 'Ba', 'Ju', 'Di'];
const middles = ['ri', 'lou', 'mi', 'si', 'dou', 'ni', 'bi', 'hou', 'za', 'kha'];
const tails = ['m', 'n', 'd', 'r', 'l', 's', 'b', 'k', 'f', 'z', 'ne', 'la'];

/** Invented names by counting: three syllables each, the same at each run. */
function makeName(number: number): string {
  const head = heads[number % heads.length] ?? '';
  const middle = middles[Math.trunc(number / heads.length) % middles.length] ?? '';
  const tail = tails[Math.trunc(number / heads.length / middles.length) % tails.length] ?? '';
  return head + middle + tail;
}

function makePerson(number: number): Registered {
  return {
    id: String(number),
    nameLatin: `${makeName(number)} ${makeName(number * 7 + 3)} ${makeName(number * 31 + 11)}`,
    nameArabic: '',
    certificateName: '',
    aliases: [],
    sex: number % 2 === 0 ? 'F' : 'M',
    organisationId: null,
    phone: '',
    email: '',
  };
}

/** Who may be the same person, in a register as large as a country office's after years. */
export const namesBenchmark: Benchmark = {
  name: 'names',
  description: `who may be the same among ${PEOPLE} people`,
  run: async ({ say }) => {
    say('building the index');
    const people = Array.from({ length: PEOPLE }, (_, number) => makePerson(number));
    const started = performance.now();
    const index = createCandidateIndex(people);
    const built = performance.now() - started;
    say('asking for candidates');
    const asked = Array.from({ length: QUERIES }, (_, query) => {
      const begin = performance.now();
      findCandidates(index, makePerson(query * 241));
      return performance.now() - begin;
    });
    return {
      measures: [
        { name: 'Build the index', samples: [built] },
        { name: 'Candidates of one person', samples: asked },
      ],
      ratios: [],
    };
  },
};
