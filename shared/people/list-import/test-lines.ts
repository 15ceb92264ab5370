import { readPeopleList, type Workbook } from '../list-reading/index';
import { drawSheet } from '../list-reading/test-lists';
import type { KnownPerson } from './identity';
import { createLineReader, noValues } from './list-lines';
import { listNamelessRows } from './nameless-rows';
import { settleLine } from './open-lines';
import { createOrganisationFinder, type NamedOrganisation } from './organisation-finder';
import { createRegister } from './register';
import type { ListLine } from './types';

export const emptyValues = noValues;

export function makeKnown(id: string, given: Partial<KnownPerson>): KnownPerson {
  const { organisation: _, ...values } = emptyValues;
  return { id, certificateName: '', aliases: [], ...values, ...given };
}

export function makeLine(row: number, given: Partial<ListLine> = {}): ListLine {
  return {
    row,
    values: emptyValues,
    problems: [],
    marks: [],
    state: 'new',
    candidates: [],
    repeats: null,
    isOpen: false,
    ...given,
  };
}

/** A drawn list as it meets the people of a register. */
export function readDrawnLines(
  text: string,
  people: readonly KnownPerson[] = [],
  enrolledIds: readonly string[] = [],
): readonly ListLine[] {
  const sheet = drawSheet(text);
  const list = readPeopleList({ sheets: [sheet] });
  const register = createRegister(people, new Set(enrolledIds));
  const reader = createLineReader(list, sheet.rows, register, () => null);
  const lines = list.people.map((person) => settleLine(reader.readPerson(person), register));
  return [...lines, ...listNamelessRows(list, sheet.rows).map(reader.readNameless)];
}

/** A whole table as it meets a register and its organisations. */
export function readTableLines(
  rows: Workbook['sheets'][number]['rows'],
  people: readonly KnownPerson[],
  organisations: readonly NamedOrganisation[],
): readonly ListLine[] {
  const list = readPeopleList({ sheets: [{ name: '', rows }] });
  const register = createRegister(people, new Set());
  const reader = createLineReader(list, rows, register, createOrganisationFinder(organisations));
  return list.people.map((person) => settleLine(reader.readPerson(person), register));
}
