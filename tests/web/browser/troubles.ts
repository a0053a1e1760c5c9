import type { Page } from "playwright-core";

/**
 * Listens to a page. What it returns tells all that went wrong so far: errors and warnings in the console (broken
 * policies and failed hydration among them), exceptions, requests to another origin than those given. That a document answered with an
 * error status is the test's to judge and is left out.
 */
export function watch(page: Page, origins: readonly string[]): () => readonly string[] {
  const heard: { readonly text: string; readonly url: string }[] = [];
  const refusedDocuments = new Set<string>();
  page.on("console", (message) => {
    const kind = message.type();
    if (kind !== "error" && kind !== "warning") return;
    heard.push({ text: `console ${kind}: ${message.text()}`, url: message.location().url });
  });
  page.on("pageerror", (error) => heard.push({ text: `exception: ${error.message}`, url: "" }));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && !origins.includes(asked)) heard.push({ text: `request to ${request.url()}`, url: "" });
  });
  page.on("response", (response) => {
    if (response.request().isNavigationRequest() && !response.ok()) refusedDocuments.add(response.url());
  });
  return () =>
    heard
      .filter(({ text, url }) => !(text.includes("Failed to load resource") && refusedDocuments.has(url)))
      .map(({ text }) => text);
}
