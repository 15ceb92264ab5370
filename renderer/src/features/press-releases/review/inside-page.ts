/** A list of choices belongs to the main part of the page for screen readers, so it is not drawn at the body's end. */
export const insidePage = { withinPortal: false } as const;
