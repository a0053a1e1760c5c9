import { readBuiltPages } from "./crawl/built-site.ts";
import { findInvalidHtml } from "./judge/html.ts";

// Judges the HTML of every page that was built ahead, which takes minutes: html.test.ts takes one page of each type.
// Prints each fault, and ends with 1 if there is one.
let pages = 0;
let faults = 0;
for (const { address, html } of readBuiltPages()) {
  pages += 1;
  for (const fault of await findInvalidHtml(html)) {
    faults += 1;
    console.log(`${address}: ${fault}`);
  }
}
console.log(`${pages} pages built ahead, ${faults} faults in their HTML`);
process.exitCode = faults === 0 ? 0 : 1;
