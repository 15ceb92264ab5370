import { expect, test } from '../fixtures';
import { runAsPage } from '../page-code';

test('the page comes from app:// with the whole policy and a new nonce each time', async ({
  tadrib,
}) => {
  const page = tadrib.page();
  expect(await page.evaluate(() => [origin, isSecureContext, crossOriginIsolated])).toEqual([
    'app://tadrib',
    true,
    true,
  ]);
  const answers = await page.evaluate(async () => {
    const [first, second] = [await fetch('app://tadrib/'), await fetch('app://tadrib/')];
    return [first, second].map((answer) => Object.fromEntries(answer.headers));
  });
  const nonces = answers.map((headers) => {
    const { 'content-security-policy': policy = '', ...others } = headers;
    const nonce = /'nonce-([\w+/]{22}==)'/.exec(policy)?.[1] ?? 'none';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' blob: data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ]);
    expect(others).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    return nonce;
  });
  expect(new Set(nonces).size).toBe(2);
});

test('text never becomes code or style', async ({ tadrib }) => {
  tadrib.expectProblem(/Content Security Policy|Trusted/);
  const outcome = await runAsPage(tadrib.page(), async () => {
    const ran: string[] = [];
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    Object.assign(window, { mark: (name: string) => ran.push(name) });
    const attempt = (run: () => unknown) => {
      try {
        run();
      } catch {
        // Refused, as it should be.
      }
    };
    // biome-ignore lint/security/noGlobalEval: the test is that it does not work
    attempt(() => globalThis.eval("mark('eval')"));
    attempt(() => new Function("mark('Function')")());
    attempt(() => setTimeout("mark('timer')" as unknown as () => void));
    attempt(() => {
      const script = document.createElement('script');
      script.append("mark('inline script')");
      document.body.append(script);
    });
    attempt(() => {
      const script = document.createElement('script');
      script.src = "data:text/javascript,mark('data script')";
      document.body.append(script);
    });
    attempt(() => {
      const image = document.createElement('img');
      image.setAttribute('onerror', "mark('event attribute')");
      image.src = 'app://tadrib/none.png';
      document.body.append(image);
    });
    attempt(() => {
      const link = document.createElement('a');
      link.href = "javascript:mark('javascript address')";
      document.body.append(link);
      link.click();
    });
    attempt(() => {
      const style = document.createElement('style');
      style.append('body { --from-style-element: 1 }');
      document.head.append(style);
    });
    document.body.setAttribute('style', '--from-style-attribute: 1');
    const box = document.createElement('div');
    attempt(() => {
      box.innerHTML = '<b>markup</b>';
    });
    attempt(() => box.insertAdjacentHTML('beforeend', '<img src=x>'));
    attempt(() => document.createRange().createContextualFragment('<p>'));
    attempt(() => box.append(new DOMParser().parseFromString('<p>x', 'text/html').body));
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => void };
    };
    attempt(() => trustedTypes.createPolicy('other', { createHTML: (text: string) => text }));
    // Long enough for a timer and for the answers to the requests above.
    await new Promise((done) => setTimeout(done, 300));
    const computed = getComputedStyle(document.body);
    return {
      ran,
      elements: box.childElementCount,
      violations: [...new Set(violations)].sort(),
      styles: ['--from-style-element', '--from-style-attribute'].filter(
        (name) => computed.getPropertyValue(name) !== '',
      ),
    };
  });
  tadrib.expectProblem(/404/);
  expect(outcome.ran).toEqual([]);
  expect(outcome.elements).toBe(0);
  expect(outcome.styles).toEqual([]);
  expect(outcome.violations).toEqual([
    'require-trusted-types-for',
    'script-src-elem',
    'style-src-attr',
    'style-src-elem',
    'trusted-types',
  ]);
});

test('every page is sandboxed and isolated', async ({ tadrib }) => {
  const preferences = await tadrib.application().evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron documents it for tests only and leaves it out of its types.
      const { getLastWebPreferences } = contents as unknown as Record<string, () => object>;
      return getLastWebPreferences?.call(contents);
    }),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
});

test('the page sees nothing of Node and Electron but the bridge', async ({ tadrib }) => {
  const found = await tadrib.page().evaluate(() => ({
    leaked: [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      'ipcRenderer',
      'electron',
      '__dirname',
    ].filter((name) => name in window),
    bridge: Object.keys(window.tadrib).sort(),
    isWritable: Reflect.set(window, 'tadrib', {}),
  }));
  expect(found).toEqual({ leaked: [], bridge: ['invoke', 'on'], isWritable: false });
});

test('every permission is denied but storage that stays', async ({ tadrib }) => {
  const page = tadrib.page();
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'screen-wake-lock',
      'storage-access',
      'window-management',
      'local-fonts',
      'idle-detection',
      'persistent-storage',
    ];
    const entries = names.map(async (name) => {
      const status = await navigator.permissions.query({ name: name as PermissionName });
      return [name, status.state] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  });
  const { 'persistent-storage': storage, ...others } = states;
  expect(storage).toBe('granted');
  expect(new Set(Object.values(others))).toEqual(new Set(['denied']));

  const refused = await page.evaluate(async () => {
    const location = () =>
      new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail));
    const attempts: Record<string, () => Promise<unknown>> = {
      location,
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      clipboard: () => navigator.clipboard.readText(),
      notification: async () => {
        if ((await Notification.requestPermission()) === 'denied') throw new Error('denied');
      },
    };
    const outcomes = Object.entries(attempts).map(async ([name, attempt]) => {
      const outcome = await attempt().then(
        () => 'granted',
        () => 'refused',
      );
      return [name, outcome] as const;
    });
    return Object.fromEntries(await Promise.all(outcomes));
  });
  expect(new Set(Object.values(refused))).toEqual(new Set(['refused']));
});

test('storage is kept for good', async ({ tadrib }) => {
  expect(await tadrib.page().evaluate(() => navigator.storage.persist())).toBe(true);
});

test('only the files of the built page are served', async ({ tadrib }) => {
  tadrib.expectProblem(/40[345]/);
  const statuses = await tadrib.page().evaluate(async () => {
    const addresses = [
      'app://tadrib/index.html',
      'app://tadrib/..%2f..%2fpackage.json',
      'app://tadrib/%2e%2e%2fmain%2findex.js',
      'app://tadrib/..%5c..%5cpackage.json',
      'app://tadrib/index.html%00.png',
      'app://tadrib/none.js',
      'app://tadrib/assets',
    ];
    const answers = addresses.map(async (address) => (await fetch(address)).status);
    const posted = await fetch('app://tadrib/index.html', { method: 'POST' });
    return [...(await Promise.all(answers)), posted.status];
  });
  expect(statuses).toEqual([200, 403, 403, 403, 403, 404, 404, 405]);
});
