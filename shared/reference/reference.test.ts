import { describe, expect, it } from 'vitest';
import { cities, countries, countryName, findCountry } from './countries';
import { gcmObjectives } from './gcm';
import { organisations } from './organisations';
import { programmes } from './programmes';
import { sdgGoals, sdgTargets } from './sdg';
import { topics } from './topics';

describe('reference lists', () => {
  it.each([
    ['countries', countries.map((country) => country.code), 250],
    ['goals', sdgGoals.map((goal) => String(goal.number)), 17],
    ['targets', sdgTargets.map((target) => target.code), 23],
    ['objectives', gcmObjectives.map((objective) => String(objective.number)), 23],
    ['topics', topics.map((topic) => topic.code), 126],
  ])('%s are complete and unique', (_name, codes, length) => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(length);
  });

  it.each([
    ...countries.map((country) => [country.code, country.names] as const),
    ...sdgGoals.map((goal) => [`SDG ${goal.number}`, goal.labels] as const),
    ...sdgTargets.map((target) => [target.code, target.labels] as const),
    ...gcmObjectives.map((objective) => [`GCM ${objective.number}`, objective.labels] as const),
    ...topics.map((topic) => [topic.code, topic.labels] as const),
    ...organisations.map((organisation) => [organisation.acronym, organisation.names] as const),
    ...programmes.map((programme) => [programme.acronym, programme.names] as const),
  ])('%s has its three languages', (_code, names) => {
    for (const name of [names.en, names.fr, names.ar]) expect(name.trim()).not.toBe('');
    expect(names.ar).toMatch(/\p{Script=Arabic}/u);
  });

  it('refers only to what exists', () => {
    const acronyms = new Set(organisations.map((organisation) => organisation.acronym));
    const targets = new Set(sdgTargets.map((target) => target.code));
    const codes = new Set(topics.map((topic) => topic.code));
    for (const city of cities) expect(findCountry(city.country), city.name).toBeDefined();
    for (const { parent } of organisations) if (parent) expect(acronyms).toContain(parent);
    for (const { funder } of programmes) if (funder) expect(acronyms).toContain(funder);
    for (const topic of topics) {
      if (topic.parent) expect(codes).toContain(topic.parent);
      for (const target of topic.sdgTargets) expect(targets).toContain(target);
    }
  });

  it('names countries in UN usage', () => {
    expect(countryName('SZ', 'ar')).toBe('إسواتيني');
    expect(countryName('CZ', 'fr')).toBe('Tchéquie');
    expect(countryName('CV', 'en')).toBe('Cabo Verde');
    expect(countryName('ZZ', 'en')).toBe('ZZ');
  });
});
