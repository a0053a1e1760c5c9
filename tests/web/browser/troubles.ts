import type { Page } from "playwright-core";

/**
 * Listens to a page, its workers and the tabs beside it. What it returns tells all that went wrong so far: errors and
 * warnings in the console of the page (broken policies and failed hydration among them), exceptions, requests to another
 * origin than those given. That a document answered with an error status is the test's to judge and is left out.
 */
export function watch(page: Page, origins: readonly string[]): () => readonly string[] {
  const heard: { readonly text: string; readonly url: string }[] = [];
  const refusedDocuments = new Set<string>();
  page.on("console", (message) => {
    const kind = message.type();
    if (kind !== "error" && kind !== "warning") return;
    const { url } = message.location();
    const isOfAFile = message.text().startsWith("Failed to load resource");
    heard.push({ text: `console ${kind}: ${message.text()}${isOfAFile ? ` ${url}` : ""}`, url });
  });
  page.context().on("weberror", (error) => heard.push({ text: `exception: ${error.error().message}`, url: "" }));
  page.context().on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && !origins.includes(asked)) heard.push({ text: `request to ${request.url()}`, url: "" });
  });
  page.context().on("response", (response) => {
    if (response.request().isNavigationRequest() && !response.ok()) refusedDocuments.add(response.url());
  });
  return () =>
    heard
      .filter(({ text, url }) => !(text.includes("Failed to load resource") && refusedDocuments.has(url)))
      .map(({ text }) => text);
}
