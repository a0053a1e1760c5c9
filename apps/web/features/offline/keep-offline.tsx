"use client";

import { useEffect } from "react";

/**
 * Lets a worker keep what is visited, for when there is no network; not in a frame, which is a visit to another site.
 * Begins once the page has nothing better to do.
 */
export function KeepOffline({ build }: { readonly build: string }): null {
  useEffect(() => {
    if (build === "development" || window.parent !== window || !("serviceWorker" in navigator)) return;
    const start = (): void => {
      if (navigator.onLine) void keep(build).catch(() => null);
    };
    if ("requestIdleCallback" in window) requestIdleCallback(start);
    else setTimeout(start);
  }, [build]);
  return null;
}

async function keep(build: string): Promise<void> {
  const { serviceWorker } = navigator;
  const { promise: takenOver, resolve } = Promise.withResolvers<unknown>();
  serviceWorker.addEventListener("controllerchange", resolve, { once: true });
  await serviceWorker.register(`/service-worker.js?build=${build}`);
  if (cameFromWorker()) return;
  // The worker has seen nothing of a page that set out before it was there, and sees nothing of what is on its way. It may
  // have taken over the page by now.
  if (serviceWorker.controller === null) await takenOver;
  const tell = (message: { readonly page?: string; readonly files?: readonly string[] }): void =>
    navigator.serviceWorker.controller?.postMessage(message);
  tell({ page: window.location.pathname + window.location.search });
  new PerformanceObserver((list) =>
    tell({ files: list.getEntries().map(({ name }) => new URL(name).pathname) }),
  ).observe({ type: "resource", buffered: true });
}

/** Whether a worker has answered for the page itself. */
function cameFromWorker(): boolean {
  return performance
    .getEntriesByType("navigation")
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.workerStart > 0);
}
