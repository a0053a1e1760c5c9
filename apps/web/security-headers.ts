/** A response header as Next.js takes it. */
export interface Header {
  readonly key: string;
  readonly value: string;
}

/** What the policy of one answer depends on. */
export interface PolicyNeeds {
  /**
   * The inline scripts that may run, each as a source of the policy (`'sha256-…'` or `'nonce-…'`): Next.js writes what
   * a page was made from into it.
   */
  readonly inlineScripts: readonly string[];
  /** In development the compiler needs `eval`, inline style and a socket as well, and inline script is not listed. */
  readonly isDevelopment: boolean;
  /** Whether its form, without script, opens a mail. */
  readonly opensMail: boolean;
  /** Whether anybody may put it in a frame on a page of their own. */
  readonly isFramed: boolean;
}

/** The Content-Security-Policy of one answer: nothing from elsewhere, and no script but the site's own. */
export function contentSecurityPolicy({ inlineScripts, isDevelopment, opensMail, isFramed }: PolicyNeeds): string {
  const scripts = isDevelopment ? ["'unsafe-inline'", "'unsafe-eval'"] : inlineScripts;
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    "font-src 'self'",
    "worker-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "base-uri 'none'",
    `form-action 'self'${opensMail ? " mailto:" : ""}`,
    `frame-ancestors ${isFramed ? "*" : "'none'"}`,
  ].join("; ");
}

/** The headers that every answer carries beside its policy. */
export function securityHeaders({ isFramed }: Pick<PolicyNeeds, "isFramed">): Header[] {
  return [
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    ...(isFramed ? [] : [{ key: "X-Frame-Options", value: "DENY" }]),
    { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  ];
}
