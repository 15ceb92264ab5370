import { z } from 'zod';

/** ULIDs are made on the device, sort by time of creation and need no server to be unique. */
export const idSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);
export type Id = z.infer<typeof idSchema>;

/** A moment in UTC, `2026-03-05T08:30:00.000Z`. */
export const instantSchema = z.iso.datetime();

/** What every stored row carries. Deletes are soft: a deleted row keeps its data and gets `deletedAt`. */
export const recordSchema = z.object({
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});
export type RecordFields = z.infer<typeof recordSchema>;

/** A row as a form or an importer hands it in: the write path adds the fields that every row carries. */
export type NewRecord<Row extends RecordFields> = Omit<Row, keyof RecordFields>;
