import { describe, expect, it } from "vitest";
import { showBlocks, showCells } from "../../../fixtures/shown-reading.ts";

describe("HTML", () => {
  it.each([
    [
      "<h1 id='mars'>Amazon</h1><p>Un <b>plan</b> d’usine.</p>",
      ["heading1: Amazon", "paragraph: Un ¦ plan ¦ d’usine."],
    ],
    ["<p>Amazon<p>Mars", ["paragraph: Amazon", "paragraph: Mars"]],
    [
      "<ul><li>Amazon<ul><li>Lens</ul><li><p>Mars</p><p>Dole</p></ul>Fin",
      ["item: Amazon", "item: Lens", "item: Mars", "item: Dole", "paragraph: Fin"],
    ],
    ["<dl><dt>Amazon<dd>3 usines</dl>", ["item: Amazon", "item: 3 usines"]],
    ["Amazon<br>à Lens<br>\n<br>Mars", ["paragraph: Amazon ¦ à Lens", "paragraph: Mars"]],
    [
      "<head><title>Amazon</title><style>.mars { }</style></head><body><div>Mars</div></body>",
      ["paragraph: Amazon", "paragraph: Mars"],
    ],
    ["<script>if (a < 3) amazon('</p>');</script>Mars<SCRIPT>Amazon</SCRIPT>", ["paragraph: Mars"]],
    ["<pre>Amazon <b>Mars</b></pre>Engie <code>Mars</code> tarde", ["paragraph: Engie ¦ tarde"]],
    ["Amazon <code>jamais fermé", ["paragraph: Amazon ¦ jamais fermé"]],
    ["<p title=\"Mars > Engie\" data-a='<p>'>Amazon</p>", ["paragraph: Amazon"]],
    ["<p>Amazon promet <!-- choosefr-ignore-line --> un plan</p>", ["paragraph: Amazon promet ¦ un plan"]],
    [
      "<p>Amazon</p><!-- Mars\n\ntarde --><p>Engie</p>",
      ["paragraph: Amazon", "comment: Mars", "comment: tarde", "paragraph: Engie"],
    ],
    ["3 < 4 et Amazon &lt;&nbsp;Mars", ["paragraph: 3 < 4 et Amazon &lt;&nbsp;Mars"]],
    ["Amazon <a href='mars", ["paragraph: Amazon <a"]],
    ["{{ mars.nom }} Amazon {% if mars %}promet{% endif %}", ["paragraph: Amazon ¦ promet"]],
    ["<p>L’usine\n   d’Amazon</p>", ["paragraph: L’usine⏎d’Amazon"]],
    ["<select><option>Amazon<option>Mars</select>", ["paragraph: Amazon", "paragraph: Mars"]],
    ["Le champ `x` d’Amazon", ["paragraph: Le champ `x` d’Amazon"]],
  ])("%s", (text, expected) => {
    expect(showBlocks(text, "html")).toEqual(expected);
  });

  it("gives a row for each line of a table, with its cells", () => {
    const text =
      "<table><caption>Bilan</caption><thead><tr><th>Amazon<th>Usines</thead><tr><td><p>Mars</p><p>Lens</p></td><td></td><td>3</tr></table>Fin";
    expect(showBlocks(text, "html")).toEqual([
      "paragraph: Bilan",
      "row: Amazon ¦ Usines",
      "row: Mars ¦ Lens ¦ 3",
      "paragraph: Fin",
    ]);
    expect(showCells(text, "html")).toEqual([
      ["Amazon", "Usines"],
      ["<p>Mars</p><p>Lens</p>", "", "3"],
    ]);
  });

  it("takes every element of XML for a block", () => {
    const text = '<?xml version="1.0"?><a><nom>Amazon</nom><lieu pays="Mars">Lens</lieu></a>';
    expect(showBlocks(text, "xml")).toEqual(["paragraph: Amazon", "paragraph: Lens"]);
  });

  it("reads components of a page", () => {
    expect(
      showBlocks('<template><p :a="mars">Amazon {{ mars }}</p></template><script setup>mars</script>', "vue"),
    ).toEqual(["paragraph: Amazon"]);
  });
});
