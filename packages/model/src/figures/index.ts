export { readPrintedFigure } from "./printed.ts";
export { type FigureReading, readFigureAt } from "./read.ts";
