/** The part that is used here. The published types bring Node's and the browser's along, and this floor knows neither. */
declare module 'papaparse' {
  interface ParseConfig {
    /** Empty: found out from the text. */
    delimiter: string;
    delimitersToGuess: readonly string[];
    skipEmptyLines: 'greedy';
  }
  const Papa: {
    parse(text: string, config: ParseConfig): { data: string[][]; meta: { delimiter: string } };
    unparse(rows: readonly (readonly string[])[], config: { escapeFormulae: boolean }): string;
  };
  export = Papa;
}
