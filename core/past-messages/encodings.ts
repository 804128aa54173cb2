/** Encodings (WHATWG labels) to decode a text file with, the first that fits counts; the last one always fits. */
export function encodingsToTry(start: Uint8Array): readonly string[] {
  if (start[0] === 0xff && start[1] === 0xfe) return ['utf-16le'];
  if (start[0] === 0xfe && start[1] === 0xff) return ['utf-16be'];
  // Older spreadsheets save CSV in the Windows code page.
  return ['utf-8', 'windows-1252'];
}
