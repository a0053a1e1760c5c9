import localFont from "next/font/local";

/** The reading serif: questions, figures, headlines. Latin subset, weight axis. */
export const serif: { readonly variable: string } = localFont({
  src: "../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-newsreader",
  adjustFontFallback: "Times New Roman",
  display: "optional",
});

/** The sans of the interface and the tables. Latin subset, weight axis. */
export const sans: { readonly variable: string } = localFont({
  src: "../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--font-instrument-sans",
  adjustFontFallback: "Arial",
  display: "optional",
});
