import { expect, it } from "vitest";
import { hashInlineScripts } from "./inline-scripts.ts";

it("hashes what a browser would run, and nothing else", () => {
  // The digest of "alert('Hello, world.');" is the example of the standard.
  const hello = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
  const html = `<script src="/a.js" async=""></script><script>alert('Hello, world.');</script>
    <script type="application/ld+json">{"a":"b"}</script><script id="x">alert('Hello, world.');</script>`;
  expect(hashInlineScripts(html)).toEqual([hello, hello]);
  expect(hashInlineScripts("<p>no script</p>")).toEqual([]);
});
