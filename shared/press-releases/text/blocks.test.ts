import { describe, expect, it } from 'vitest';
import { splitBlocks } from './blocks';
import { NOISE_LINES, TAIL_LINES } from './boilerplate';

const BODY =
  'Officers of four districts met in the valley on Monday for a training on river patrols, which the service organised with its neighbours.';

function kinds(text: string): string[] {
  return splitBlocks(text).blocks.map((block) => `${block.kind}: ${block.text.slice(0, 30)}`);
}

describe('line rules', () => {
  it.each(
    [...NOISE_LINES, ...TAIL_LINES].flatMap((rule) =>
      rule.examples.map((example) => [rule.name, example, rule.pattern] as const),
    ),
  )('%s takes "%s"', (_name, example, pattern) => {
    expect(example.replace(/»/g, '”').replace(/أ/g, 'ا')).toMatch(pattern);
  });

  it.each([
    'Workshop in Oran on Border Management',
    'Tunis, 5 May 2020 - Twenty officers met.',
    'Training: What Works',
  ])('no rule takes "%s"', (line) => {
    expect([...NOISE_LINES, ...TAIL_LINES].filter(({ pattern }) => pattern.test(line))).toEqual([]);
  });
});

describe('splitBlocks', () => {
  it('joins the lines of a hard-wrapped text', () => {
    const wrapped = [
      'The training on the protection of young travellers, which was',
      'held in the northern port on Monday and Tuesday, has ended with',
      'a promise of all districts to name one person each who answers',
      'the telephone at night and knows whom to call in the morning.',
    ].join('\n');
    expect(splitBlocks(wrapped).blocks).toHaveLength(1);
  });

  it('knows menu texts that stick to their heading', () => {
    const [, blurb] = splitBlocks(
      `About\nAboutOur office works with everybody who asks for it.\n${BODY}`,
    ).blocks;
    expect(blurb?.kind).toBe('noise');
  });

  it('ends where the page turns to other news, and notices another item', () => {
    expect(kinds(`${BODY}\n\nRelated news\n${BODY}`)).toHaveLength(1);
    const other = splitBlocks(`${BODY}\n\n***\n\nAnother workshop\n\n${BODY} Again.`);
    expect(other.blocks).toHaveLength(1);
    expect(other.hasOtherItem).toBe(true);
  });

  it('tells bullets, headings and repeated paragraphs', () => {
    expect(kinds(`On the agenda:\n• first aid\n•\n${BODY}\n\n${BODY}`)).toEqual([
      'line: On the agenda:',
      'bullet: first aid',
      'noise: •',
      `paragraph: ${BODY.slice(0, 30)}`,
      `noise: ${BODY.slice(0, 30)}`,
    ]);
  });
});
