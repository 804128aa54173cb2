/** Has the browser keep this as a file of that name. */
export function saveFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes the file a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
