import { expect, test } from '../fixtures';
import { listenOnLoopback } from '../loopback-listener';
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

test('the page cannot leave its address or open another', async ({ tadrib }) => {
  const page = tadrib.page();
  tadrib.expectProblem(/Content Security Policy|Not allowed to|frame/i);
  const address = page.url();
  for (const target of [
    'https://example.org/',
    'file:///etc/passwd',
    'app://tadrib/assets/',
    'data:text/html,x',
  ]) {
    await runAsPage(
      page,
      (address: string) => {
        location.href = address;
      },
      target,
    );
  }
  const opened = await runAsPage(page, () => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.org/',
      target: '_blank',
    });
    document.body.append(link);
    link.click();
    return window.open('app://tadrib/') !== null;
  });
  expect(opened).toBe(false);
  // A navigation that was let through would be under way by now.
  await runAsPage(page, () => new Promise((done) => setTimeout(done, 200)));
  expect(page.url()).toBe(address);
  const pages = await tadrib
    .application()
    .evaluate(({ webContents }) => webContents.getAllWebContents().length);
  expect(pages).toBe(1);
});

test('nothing reaches the network', async ({ tadrib }) => {
  tadrib.expectProblem(/Content Security Policy|Trusted|ERR_BLOCKED_BY_CLIENT|WebSocket/);
  const listener = await listenOnLoopback();
  await runAsPage(
    tadrib.page(),
    async (port: number) => {
      const host = `127.0.0.1:${port}`;
      const address = `http://${host}/`;
      const attempt = (run: () => unknown) => {
        try {
          run();
        } catch {
          // Refused before it began.
        }
      };
      const add = (name: string, values: object) =>
        attempt(() => document.body.append(Object.assign(document.createElement(name), values)));

      fetch(address).catch(() => undefined);
      navigator.sendBeacon(address, 'x');
      attempt(() => new WebSocket(`ws://${host}`));
      attempt(() => new EventSource(address));
      attempt(() => new Worker(address));
      const links = ['prefetch', 'preload', 'preconnect', 'dns-prefetch', 'stylesheet', 'icon'];
      for (const rel of [...links, 'manifest', 'modulepreload'])
        add('link', { rel, href: address });
      for (const name of ['script', 'iframe', 'img', 'video', 'embed']) add(name, { src: address });
      add('object', { data: address });
      const form = Object.assign(document.createElement('form'), { action: address });
      document.body.append(form);
      form.submit();

      const servers = [`stun:${host}`, `turn:${host}`, `turn:${host}?transport=tcp`];
      const call = new RTCPeerConnection({
        iceServers: servers.map((urls) => ({ urls, username: 'a', credential: 'b' })),
      });
      call.createDataChannel('x');
      await call.setLocalDescription(await call.createOffer());
      // What gets through does so within a few milliseconds on this computer; WebRTC takes its time.
      await new Promise((done) => setTimeout(done, 1500));
      call.close();
    },
    listener.port,
  );
  const hits = listener.hits();
  await listener.close();
  expect(hits).toBe(0);
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

test('the bridge refuses what the contract does not know', async ({ tadrib }) => {
  const answers = await tadrib.page().evaluate(async () => {
    const ask = (channel: string, request?: unknown) =>
      window.tadrib.invoke(channel as never, request).catch((error: unknown) => String(error));
    let listening = 'allowed';
    try {
      window.tadrib.on('files:changed' as never, () => undefined);
    } catch (error) {
      listening = String(error);
    }
    return {
      unknown: await ask('files:read', '/etc/passwd'),
      inherited: await ask('constructor'),
      wrong: await ask('preferences:write', { locale: 'xx' }),
      missing: await ask('documents:read'),
      forged: await ask('documents:read', { token: '/etc/passwd', purpose: 'press-releases' }),
      listening,
    };
  });
  expect(answers).toEqual({
    unknown: 'Error: No such channel',
    inherited: 'Error: No such channel',
    wrong: { ok: false, code: 'request-invalid' },
    missing: { ok: false, code: 'request-invalid' },
    forged: { ok: false, code: 'token-unknown' },
    listening: 'Error: No such event',
  });
});

test('a page from elsewhere is not listened to', async ({ tadrib }) => {
  const waiting = tadrib.application().waitForEvent('window');
  await tadrib.application().evaluate(({ BrowserWindow, app, session }, folder) => {
    const other = session.fromPartition('foreign');
    other.protocol.handle(
      'https',
      () => new Response('<title>foreign</title>', { headers: { 'Content-Type': 'text/html' } }),
    );
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: other,
        preload: `${folder ?? app.getAppPath()}/out/preload/index.cjs`,
        sandbox: true,
      },
    });
    return window.loadURL('https://tadrib.example/');
  }, null);
  const foreign = await waiting;
  await foreign.waitForLoadState();
  expect(await foreign.evaluate(() => window.tadrib.invoke('preferences:read'))).toEqual({
    ok: false,
    code: 'sender-untrusted',
  });
  await foreign.close();
});
