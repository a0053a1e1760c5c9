import { Buffer } from "node:buffer";
import type { Browser, WebSocket } from "playwright-core";
import { createPacketReader, readCall } from "./host/index.ts";

/** What an extension gave for one place. Lines and columns count from 1, as the editor shows them. */
export interface ProvidedHover {
  readonly contents: readonly {
    readonly value: string;
    readonly isTrusted?: unknown;
    readonly supportHtml?: boolean;
  }[];
  readonly range: {
    readonly startLineNumber: number;
    readonly startColumn: number;
    readonly endLineNumber: number;
    readonly endColumn: number;
  };
}

/** One question of the editor to a hover provider, with its answer. */
export interface HoverAnswer {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Null where the provider had nothing to show. */
  readonly hover: ProvidedHover | null;
  /** What went wrong in the provider; null if nothing did. */
  readonly failure: string | null;
}

type Question = Pick<HoverAnswer, "path" | "line" | "column">;

const EMPTY = 7;
const JSON_TEXT = 9;
const METHOD = "$provideHover";

/**
 * Listens to what every window that this browser opens from now on asks hover providers: the list grows with each
 * answer. Where a word stays without a hover, the answer tells that the extension was asked and had nothing to show.
 * Only a registered provider is asked at all.
 */
export function listenToHovers(browser: Browser): readonly HoverAnswer[] {
  const answers: HoverAnswer[] = [];
  browser.on("context", (context) =>
    context.on("page", (page) => page.on("websocket", (socket) => listen(socket, (answer) => answers.push(answer)))),
  );
  return answers;
}

function listen(socket: WebSocket, tell: (answer: HoverAnswer) => void): void {
  const open = new Map<number, Question>();
  const readSent = createPacketReader((message) => {
    const question = readQuestion(message);
    if (question !== null) open.set(message.readUInt32BE(1), question);
  });
  const readReceived = createPacketReader((message) => {
    const number = message.length < 5 ? -1 : message.readUInt32BE(1);
    const question = open.get(number);
    if (question === undefined || message[0] === undefined || message[0] < EMPTY) return;
    open.delete(number);
    const [hover, failure] = readAnswer(message);
    // The pointer had moved on before the answer.
    if (failure?.includes('"name":"Canceled"') !== true) tell({ ...question, hover, failure });
  });
  socket.on("framesent", ({ payload }) => readSent(Buffer.from(payload)));
  socket.on("framereceived", ({ payload }) => readReceived(Buffer.from(payload)));
}

function readQuestion(message: Buffer): Question | null {
  const call = readCall(message, METHOD);
  if (call === null) return null;
  const [, uri, position] = call as [number, { path: string }, { lineNumber: number; column: number }];
  return { path: uri.path, line: position.lineNumber, column: position.column };
}

function readAnswer(message: Buffer): readonly [ProvidedHover | null, failure: string | null] {
  const text = message.subarray(9).toString("utf8");
  if (message[0] === JSON_TEXT) return [JSON.parse(text) as ProvidedHover, null];
  return [null, message[0] === EMPTY ? null : text];
}
