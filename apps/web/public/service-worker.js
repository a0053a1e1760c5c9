// Keeps what was visited, so that it opens without a network: pages as they were seen last, their scripts, styles and
// fonts. It asks nobody but this site. Registered as /service-worker.js?build=…: another build is another worker with
// caches of its own; those of the build before stay until the next, for pages that were not opened since.

const BUILD = new URL(self.location.href).searchParams.get("build") ?? "none";
const PAGES = `choosefr-pages-${BUILD}`;
const FILES = `choosefr-files-${BUILD}`;
const LANGUAGES = ["fr", "en"];
/** The same page whatever is asked for, which it looks up by itself. */
const PAGES_FOR_ANY_QUERY = ["/fr/recherche", "/en/search"];
const MOST_PAGES = 80;
const BUILDS_KEPT = 2;

self.addEventListener("install", (event) => {
  event.waitUntil(
    Promise.all(LANGUAGES.map((language) => keepPage(offlinePage(language)))).then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  // The page is asked for while the worker is still waking up.
  const preload = self.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([preload, dropOldBuilds()]).then(() => self.clients.claim()));
});

// A page that was opened before there was a worker tells its address and what it is made of, as it goes on loading.
self.addEventListener("message", (event) => {
  const { page, files } = event.data ?? {};
  if (Array.isArray(files)) event.waitUntil(keepFiles(files.filter(isFile)).catch(() => undefined));
  if (typeof page === "string") event.waitUntil(keepPage(page).catch(() => undefined));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  // A worker reads in its own address what it is to run: an answer of ours would bring another. The browser keeps it.
  if (request.destination === "worker") return;
  if (request.mode === "navigate") event.respondWith(openPage(event));
  else if (isFile(pathname)) event.respondWith(openFile(request, (kept) => event.waitUntil(kept)));
});

/** The page from the network, kept for later; without a network the page as it was seen last, or the page that says so. */
async function openPage(event) {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const address = keptAddress(request.url);
  try {
    const response = (await event.preloadResponse) ?? (await fetch(request));
    if (isWorthKeeping(response)) event.waitUntil(keep(PAGES, address, response.clone()).then(dropOldPages));
    return response;
  } catch (error) {
    const language = LANGUAGES.find((one) => pathname === `/${one}` || pathname.startsWith(`/${one}/`)) ?? LANGUAGES[0];
    const instead = (await seenLast(address)) ?? (await seenLast(offlinePage(language)));
    if (instead === undefined) throw error;
    return instead;
  }
}

/** A page as it was kept last: by this build, else by the one before. */
async function seenLast(address) {
  const own = await caches.open(PAGES);
  return (await own.match(address, { ignoreVary: true })) ?? caches.match(address, { ignoreVary: true });
}

/**
 * A file whose name changes with its content: kept once it was fetched, and taken over from the build before. Nobody waits
 * until it is kept but whoever `whileKeeping` tells to.
 */
async function openFile(request, whileKeeping) {
  // A page may name a file with a query of its own.
  const alike = { ignoreVary: true, ignoreSearch: true };
  const own = await (await caches.open(FILES)).match(request, alike);
  if (own !== undefined) return own;
  const response = (await caches.match(request, alike)) ?? (await fetch(request));
  if (isWorthKeeping(response)) whileKeeping(keep(FILES, request.url, response.clone()));
  return response;
}

/** Fetches a page and all that it names, and keeps them; the page last, for without the others it is not whole. */
async function keepPage(address) {
  const response = await fetch(address);
  if (!isWorthKeeping(response)) return;
  const files = (await response.clone().text()).matchAll(/(?:href|src)="(\/[^"?]+)[^"]*"/gu);
  await keepFiles([...files].map(([, path]) => path).filter(isFile));
  await keep(PAGES, keptAddress(address), response);
}

/** Under which address a page is kept. */
function keptAddress(address) {
  const { origin, pathname, search } = new URL(address, self.location.href);
  return origin + pathname + (PAGES_FOR_ANY_QUERY.includes(pathname) ? "" : search);
}

async function keepFiles(addresses) {
  const keeping = [];
  await Promise.all(
    [...new Set(addresses)].map((address) => openFile(new Request(address), (kept) => keeping.push(kept))),
  );
  await Promise.all(keeping);
}

/** Where there is no room, what is asked for is still shown. */
async function keep(name, address, response) {
  try {
    const cache = await caches.open(name);
    await cache.put(address, response);
  } catch {
    // Nothing is kept; the next visit needs the network.
  }
}

async function dropOldPages() {
  const cache = await caches.open(PAGES);
  const surplus = (await cache.keys()).filter(({ url }) => !url.endsWith("/offline")).slice(0, -MOST_PAGES);
  await Promise.all(surplus.map((request) => cache.delete(request)));
}

async function dropOldBuilds() {
  const builds = [...new Set((await caches.keys()).flatMap((name) => /^choosefr-\w+-(.+)$/u.exec(name)?.[1] ?? []))];
  const kept = [...builds.filter((build) => build !== BUILD), BUILD].slice(-BUILDS_KEPT);
  const names = (await caches.keys()).filter((name) => {
    const build = /^choosefr-\w+-(.+)$/u.exec(name)?.[1];
    return build !== undefined && !kept.includes(build);
  });
  await Promise.all(names.map((name) => caches.delete(name)));
}

function isWorthKeeping({ ok, type, redirected }) {
  return ok && type === "basic" && !redirected;
}

function isFile(path) {
  return /^\/(?:_next\/static\/|search-index\/|icon\.svg$)/u.test(path);
}

function offlinePage(language) {
  return `/${language}/offline`;
}
