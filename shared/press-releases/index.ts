export * from './extract';
export * from './guideline-record';
export * from './other-events';
export * from './schema';
