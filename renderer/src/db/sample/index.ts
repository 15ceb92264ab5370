export async function loadSample(_database: unknown, _extract: unknown): Promise<void> {}
