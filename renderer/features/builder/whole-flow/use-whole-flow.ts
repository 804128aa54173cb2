import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { AppError } from '../../../../contract/failure.ts';
import type { TemplateView } from '../../../../contract/template-views.ts';
import type { Exchange } from '../../../../core/flow/exchange.ts';
import { t, translate } from '../../../language/language.ts';
import { type Worded, worded, wordsOf } from '../../../language/worded.ts';
import { useAnnounce } from '../../../platform/announce.tsx';
import { useClient } from '../../../platform/client.tsx';
import { toAppError, toSentence } from '../../../platform/failure.ts';
import { useCanvas } from '../canvas/use-canvas.ts';
import { useEditorApi } from '../editor-context.tsx';
import { chooseFile, saveJson } from './files.ts';
import { createReplaceFlow } from './replace-flow.ts';

export type WholeFlowDialog =
  | { readonly is: 'none' }
  | { readonly is: 'templates' }
  | { readonly is: 'save-template' }
  | { readonly is: 'aichat' }
  | { readonly is: 'unreadable'; readonly fileName: string; readonly because: readonly string[] };

const none: WholeFlowDialog = { is: 'none' };
/** Larger ones are no flows, and would not fit into a call. */
const biggestFile = 6_000_000;

/** What can be done with the flow as a whole: files and templates. */
export function useWholeFlow() {
  const editor = useEditorApi();
  const client = useClient();
  const canvas = useCanvas();
  const announce = useAnnounce();
  const [dialog, setDialog] = useState(none);
  const [replaceFlow] = useState(() => createReplaceFlow(editor, client));

  async function replace(label: Worded, exchange: Exchange): Promise<void> {
    if (!(await replaceFlow(label, exchange))) return;
    setDialog(none);
    announce(`${wordsOf(label)}. ${t('Undo brings the former draft back.')}`);
    requestAnimationFrame(() => canvas.fit());
  }

  async function exportNow(): Promise<void> {
    setDialog(none);
    if (!(await editor.autosave.flush()))
      throw new AppError('unavailable', 'The draft could not be saved, so it was not exported.');
    const { fileName, content } = await client.call('flow.export', {});
    saveJson(fileName, content);
  }

  async function importNow(): Promise<void> {
    const file = await chooseFile();
    const refused = (because: readonly string[]) =>
      setDialog({ is: 'unreadable', fileName: file.name, because });
    if (file.size > biggestFile) return refused([t('This file is too large for a flow.')]);
    try {
      const exchange = await client.call('flow.import', { content: await file.text() });
      await replace(worded('Import {{file}}', { file: file.name }), exchange);
    } catch (error) {
      const { message, fields } = toAppError(error);
      refused((fields ? Object.values(fields) : [message]).map(translate));
    }
  }

  const told = (work: () => Promise<void>) => () =>
    void work().catch((error: unknown) => notifications.show({ color: 'red', message: toSentence(error) }));
  return {
    dialog,
    open: (wanted: WholeFlowDialog) => setDialog(wanted),
    close: () => setDialog(none),
    exportFile: told(exportNow),
    importFile: told(importNow),
    /** Templates are saved from the draft on disk. */
    openSaveTemplate: told(async () => {
      await editor.autosave.flush();
      setDialog({ is: 'save-template' });
    }),
    saved(name: string) {
      setDialog(none);
      notifications.show({ color: 'teal', message: t('“{{name}}” is kept as a template.', { name }) });
    },
    take: async ({ id, name, builtIn }: TemplateView) =>
      replace(
        worded('Use template “{{name}}”', { name: builtIn ? { text: name } : name }),
        await client.call('templates.get', { id }),
      ).catch((error: unknown) => {
        notifications.show({ color: 'red', message: toSentence(error) });
      }),
  };
}
