import { appOrigin } from './served-file';

export interface PageAddress {
  readonly url: string;
  readonly origin: string;
  /** The server of `npm run dev`; a packaged program never has one. */
  readonly devServer: URL | null;
}

/** Where the page is loaded from. electron-vite names its server in the environment. */
export function choosePageAddress(
  env: Readonly<Record<string, string | undefined>>,
  isPackaged: boolean,
): PageAddress {
  const given = isPackaged ? undefined : env.ELECTRON_RENDERER_URL;
  if (given === undefined) return { url: `${appOrigin}/`, origin: appOrigin, devServer: null };
  const devServer = new URL(given);
  return { url: devServer.href, origin: devServer.origin, devServer };
}
