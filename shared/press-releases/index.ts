export * from './extract';
export * from './guideline-record';
export * from './schema';
