import { expect, it } from "vitest";
import { scriptsOf } from "./first-load.ts";

it("reads the scripts of a page once each, without those for old browsers and those in the page", () => {
  const html = [
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script src="/_next/static/chunks/b.js?dpl=1" id="_R_" async=""></script>',
    '<script src="/_next/static/chunks/old.js" noModule=""></script>',
    '<script>self.__next_f.push([1,"/_next/static/chunks/c.js"])</script>',
    '<script src="/_next/static/chunks/a.js" async=""></script>',
  ].join("");
  expect(scriptsOf(html)).toStrictEqual(["static/chunks/a.js", "static/chunks/b.js"]);
});
