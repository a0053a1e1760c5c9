/** A response header as Next.js takes it. */
export interface Header {
  readonly key: string;
  readonly value: string;
}

/**
 * The headers of a response. Pages are built once and served as files, so the scripts that Next.js writes into
 * them cannot carry a nonce: inline script stays allowed, everything from elsewhere is refused. In development the
 * compiler needs `eval`, inline style and a socket as well. `opensMail` is true of the page whose form, without script,
 * opens a mail; `isFramed` of the page that anybody may put in a frame on their own.
 */
export function securityHeaders({
  isDevelopment,
  opensMail = false,
  isFramed = false,
}: {
  readonly isDevelopment: boolean;
  readonly opensMail?: boolean;
  readonly isFramed?: boolean;
}): Header[] {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "base-uri 'none'",
    `form-action 'self'${opensMail ? " mailto:" : ""}`,
    `frame-ancestors ${isFramed ? "*" : "'none'"}`,
  ];
  return [
    { key: "Content-Security-Policy", value: policy.join("; ") },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    ...(isFramed ? [] : [{ key: "X-Frame-Options", value: "DENY" }]),
    { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  ];
}
