/** What the surroundings tell the site; this module is the only reader of the environment. */
export interface Env {
  /** Scheme and host under which the site is served, without a final slash; null while the owner has not set one. */
  readonly siteOrigin: string | null;
  readonly isDevelopment: boolean;
  /** The wished-for port; null means the first free one from 3000 on. */
  readonly port: number | null;
  /** The address to listen on. */
  readonly host: string;
  /** The mail address that reports of mistakes are written to; empty while the owner has given none. */
  readonly reportAddress: string;
}

/**
 * Reads the environment. An empty or malformed SITE_ORIGIN, PORT or REPORT_ADDRESS counts as unset: the site then
 * shows no absolute links, picks a port, or opens mails without a recipient, rather than failing.
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  return {
    siteOrigin: readOrigin(variables["SITE_ORIGIN"]),
    isDevelopment: variables["NODE_ENV"] === "development",
    port: readPort(variables["PORT"]),
    host: readHost(variables["HOST"]),
    reportAddress: readMailAddress(variables["REPORT_ADDRESS"]),
  };
}

function readOrigin(text: string | undefined): string | null {
  const url = URL.parse(text ?? "");
  return url !== null && (url.protocol === "https:" || url.protocol === "http:") ? url.origin : null;
}

function readPort(text: string | undefined): number | null {
  const port = Number(text);
  return text !== undefined && Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

function readHost(text: string | undefined): string {
  const host = (text ?? "").trim();
  return host === "" ? "127.0.0.1" : host;
}

function readMailAddress(text: string | undefined): string {
  const address = (text ?? "").trim();
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(address) ? address : "";
}

/** The environment of this process. */
export const env: Env = readEnv(process.env);
