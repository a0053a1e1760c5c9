import { Buffer } from "node:buffer";
import type { Browser } from "playwright-core";
import { createPacketReader, readCall } from "./host/index.ts";

/** A mark that an extension set. Lines and columns count from 1, as the editor shows them. */
export interface Mark {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
  /** As the editor counts: 1 hint, 2 information, 4 warning, 8 error. */
  readonly severity: number;
  readonly message: string;
  readonly code?: { readonly value: string };
  readonly relatedInformation?: readonly { readonly message: string }[];
}

/** All the marks of one document, as an extension last set them. */
export interface MarkMessage {
  readonly path: string;
  readonly marks: readonly Mark[];
}

type Changes = readonly [owner: string, entries: readonly (readonly [{ path: string }, readonly Mark[] | undefined])[]];

/**
 * Listens to the marks that extensions set in every window that this browser opens from now on: the list grows with each
 * change of a document's marks. That a document has none is told as well, so that nothing has to be waited for.
 */
export function listenToMarks(browser: Browser): readonly MarkMessage[] {
  const messages: MarkMessage[] = [];
  const read = (message: Buffer): void => {
    const [owner, entries] = (readCall(message, "$changeMany") ?? ["", []]) as unknown as Changes;
    if (!owner.includes("choosefr")) return;
    for (const [{ path }, marks] of entries) messages.push({ path, marks: marks ?? [] });
  };
  browser.on("context", (context) =>
    context.on("page", (page) =>
      page.on("websocket", (socket) => {
        const readFrame = createPacketReader(read);
        socket.on("framereceived", ({ payload }) => readFrame(Buffer.from(payload)));
      }),
    ),
  );
  return messages;
}
