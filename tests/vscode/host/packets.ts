import { Buffer } from "node:buffer";

// Between a window and its extension host a frame holds packets, each a header and a message. A message that asks
// begins with 1 or 2, its number, the asked object, then the method's name and the arguments; one that answers begins
// with the kind of answer and the number of the question.
const HEADER = 13;
const ASKS = new Set([1, 2]);
/** Where the length of a method's name stands, in one byte. */
const NAME_LENGTH = 6;

/** Cuts frames into packets and hands over the message of each. */
export function createPacketReader(hear: (message: Buffer) => void): (frame: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (frame) => {
    rest = Buffer.concat([rest, frame]);
    while (rest.length >= HEADER && rest.length >= HEADER + rest.readUInt32BE(9)) {
      const end = HEADER + rest.readUInt32BE(9);
      hear(rest.subarray(HEADER, end));
      rest = rest.subarray(end);
    }
  };
}

/** The arguments of a call of this method; null for any other message. */
export function readCall(message: Buffer, method: string): unknown[] | null {
  const start = NAME_LENGTH + 1;
  const name = message.subarray(start, start + method.length).toString("latin1");
  if (message[0] === undefined || !ASKS.has(message[0]) || message[NAME_LENGTH] !== method.length || name !== method) {
    return null;
  }
  return JSON.parse(message.subarray(start + method.length + 4).toString("utf8")) as unknown[];
}
