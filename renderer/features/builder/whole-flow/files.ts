/** Has the browser keep this text as a file. */
export function saveFile(fileName: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes the file a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Lets the person choose a flow file. Never settles when they change their mind. */
export function chooseFile(): Promise<File> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) resolve(file);
    });
    input.click();
  });
}
