/** What happy-dom lacks and Mantine, the virtual tables and the pickers ask for. */
import { notifications } from '@mantine/notifications';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Whole screens are drawn here, also on machines that do other work at the same time.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  // Notices live outside the screens and would be seen by the next test.
  notifications.clean();
});

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});
window.ResizeObserver ??= StillObserver;
Element.prototype.scrollIntoView ??= () => {};

// A text area that grows measures itself again when a font has arrived.
if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() });

// Nothing is laid out here; a virtual table needs a size, or it draws no rows.
const size = { offsetHeight: 600, offsetWidth: 1000, clientHeight: 600, clientWidth: 1000 };
for (const [name, value] of Object.entries(size)) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
}
