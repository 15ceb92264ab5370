import { expect, test } from '../fixtures';
import { listenOnLoopback } from '../loopback-listener';
import { runAsPage } from '../page-code';

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
