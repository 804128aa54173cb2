import { AutoSaveStateMiddleware, ConversationState, MemoryStorage, TestAdapter } from 'botbuilder';
import { DialogSet, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';
import { parsePhoneNumberWithError } from 'libphonenumber-js/min';

/** The ready-made form as a botbuilder-dialogs waterfall: the same questions, the same checks on email and phone. */
export function createPeer() {
  const state = new ConversationState(new MemoryStorage());
  const dialogs = new DialogSet(state.createProperty('dialogs'));
  dialogs.add(
    new TextPrompt('text', async ({ recognized }) => recognized.succeeded && recognized.value.trim() !== ''),
  );
  dialogs.add(
    new TextPrompt('email', async ({ recognized }) =>
      /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(recognized.value ?? ''),
    ),
  );
  dialogs.add(new TextPrompt('phone', async ({ recognized }) => isPhone(recognized.value ?? '')));
  dialogs.add(
    new WaterfallDialog('handoff', [
      (dialog) => dialog.prompt('text', 'Of course. What is your name?'),
      (dialog) => {
        dialog.values.name = dialog.result;
        return dialog.prompt('email', {
          prompt: 'Which email address?',
          retryPrompt: 'That address seems incomplete.',
        });
      },
      (dialog) => {
        dialog.values.email = dialog.result;
        return dialog.prompt('phone', {
          prompt: 'And a phone number?',
          retryPrompt: 'I could not read that.',
        });
      },
      (dialog) => {
        dialog.values.phone = dialog.result;
        return dialog.prompt('text', 'What can our team help you with?');
      },
      async (dialog) => {
        dialog.values.reason = dialog.result;
        await dialog.context.sendActivity(`Thanks, ${dialog.values.name}.`);
        return dialog.endDialog(dialog.values);
      },
    ]),
  );
  const adapter = new TestAdapter(async (context) => {
    const dialog = await dialogs.createContext(context);
    const { status } = await dialog.continueDialog();
    if (status === 'empty') await dialog.beginDialog('handoff');
  });
  adapter.use(new AutoSaveStateMiddleware(state));
  return async (texts) => {
    for (const text of texts) {
      await adapter.receiveActivity(text);
      adapter.activeQueue.length = 0;
    }
  };
}

function isPhone(text) {
  try {
    return parsePhoneNumberWithError(text, { defaultCountry: 'US' }).isPossible();
  } catch {
    return false;
  }
}
