import { saveFile } from '../../../ui/save-file.ts';

/** Has the browser keep this JSON text as a file. */
export function saveJson(fileName: string, content: string): void {
  saveFile(fileName, new Blob([content], { type: 'application/json' }));
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
