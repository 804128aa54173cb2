import Papa from 'papaparse';

/** The rows of a CSV file by the names in its head. */
export function readCsv(text: string): Record<string, string>[] {
  const { data } = Papa.parse(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    delimitersToGuess: [],
    skipEmptyLines: 'greedy',
  });
  const [head = [], ...rows] = data;
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}
