/**
 * A script that stands before everything else in the body. Right before the first frame is drawn it looks whether both
 * fonts are there; where one is not, the page keeps the reader's own fonts (`data-fonts="late"`, in tokens.css) for as
 * long as it is open: the display value alone lets a font in for a tenth of a second more, which moves what is already
 * in sight. The fonts go on loading, for the next page.
 */
export const keepLateFontsOut = `requestAnimationFrame(() => {
  for (const face of document.fonts) {
    if (face.display !== "optional") continue;
    face.load().catch(() => {});
    if (face.status !== "loaded") document.documentElement.dataset.fonts = "late";
  }
});`;
