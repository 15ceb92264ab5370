/** Lets the field that has the cursor take over what was typed in it, as if the user had left it. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
}

/** Brings the cursor to the first field with an error, in the order of the page. */
export function focusFirstError(form: HTMLElement): void {
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  // A field of pills is a box around the input that can have the cursor.
  const field = wrong?.querySelector('input') ?? wrong;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}

/** Brings the cursor to the first field of a section, for an address that leads there. */
export function focusPart(form: HTMLElement, part: string): void {
  const section = form.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
  section?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  section?.scrollIntoView({ block: 'center' });
}
