import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { checkFlow } from '../../../core/flow/check.ts';
import { describeChanges } from '../../../core/flow/diff.ts';
import { t } from '../../language/language.ts';
import { useClient } from '../../platform/client.tsx';
import { fieldErrors, toSentence } from '../../platform/failure.ts';
import { useEditorApi } from './editor-context.tsx';

/** Saves the draft and makes it the next version, or says what stands in the way. A reason overrides failing tests. */
export function usePublish(): { publish: (overrideReason?: string) => Promise<void>; busy: boolean } {
  const editor = useEditorApi();
  const client = useClient();
  const [busy, setBusy] = useState(false);

  async function attempt(overrideReason?: string): Promise<void> {
    const { support, destinations } = await client.call('settings.get', {});
    const flow = editor.flow();
    const { published, publishedFlow } = editor.getState();
    if (!(await editor.autosave.flush()))
      throw new Error('The draft could not be saved, so nothing was published.');
    const problems = checkFlow(flow, { supportEmail: support.email || undefined, destinations });
    if (problems.some(({ severity }) => severity === 'error')) return editor.show({ overlay: 'refused' });
    if (published && publishedFlow && describeChanges(publishedFlow, flow).length === 0) {
      return notify(
        'good',
        t('Version {{number}} is live', { number: published.number }),
        t('Nothing has changed since it was published.'),
      );
    }
    const version = await client.call('flow.publish', {
      revision: editor.autosave.revision(),
      note: '',
      ...(overrideReason === undefined ? {} : { overrideReason }),
    });
    if (overrideReason !== undefined) editor.show({ overlay: 'none' });
    editor.setPublished(version, flow);
    const live = support.enabled
      ? t('New conversations run on it.')
      : t('It runs once Support Operations is switched on.');
    notify('good', t('Version {{number}} is published', { number: version.number }), live);
  }

  return {
    busy,
    async publish(overrideReason) {
      setBusy(true);
      try {
        await attempt(overrideReason);
      } catch (error) {
        if (fieldErrors(error).tests !== undefined) return editor.show({ overlay: 'gate' });
        notify('bad', t('Not published'), toSentence(error));
      } finally {
        setBusy(false);
      }
    },
  };
}

function notify(tone: 'good' | 'bad', title: string, message: string): void {
  notifications.show({
    // At the bottom it would lie on the chat's input.
    position: 'top-center',
    title,
    message,
    color: tone === 'good' ? 'accent' : 'red',
    closeButtonProps: { 'aria-label': t('Close message') },
    autoClose: tone === 'good' ? 5_000 : false,
  });
}
