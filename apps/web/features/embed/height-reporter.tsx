"use client";

import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { heightMessage } from "./height-message.ts";

/**
 * Tells the page around the frame how tall its content is, now and whenever that changes, and lets links open beside
 * that page rather than inside the frame. It says a number and nothing of the reader, so whoever frames it may hear it.
 */
export function HeightReporter({ children }: { readonly children: ReactNode }): ReactElement {
  const content = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { current } = content;
    if (current === null || window.parent === window) return;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const message = heightMessage(current.getBoundingClientRect().height);
      if (message.height === told) return;
      told = message.height;
      window.parent.postMessage(message, "*");
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const { current } = content;
    const openBeside = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      link.target = "_blank";
      link.relList.add("noopener");
    };
    current?.addEventListener("click", openBeside, { capture: true });
    return () => current?.removeEventListener("click", openBeside, { capture: true });
  }, []);

  return <div ref={content}>{children}</div>;
}
