import { expect, it } from "vitest";
import { originOf } from "./origin.ts";

it.each([
  ["https://choosefr.example", { host: "127.0.0.1:3000" }, "https://choosefr.example"],
  [null, { host: "127.0.0.1:3000" }, "http://127.0.0.1:3000"],
  [
    null,
    { host: "inner", "x-forwarded-host": "choosefr.example", "x-forwarded-proto": "https" },
    "https://choosefr.example",
  ],
  [null, { host: "a b<script>" }, ""],
  [null, {}, ""],
])("with the owner's %s and the headers %j it is %s", (owner, headers, origin) => {
  expect(originOf(owner, new Headers(headers))).toBe(origin);
});
