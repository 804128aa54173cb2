import { Button, Menu } from '@mantine/core';
import { ChevronDown, Download, FilePlus, LayoutTemplate, Upload } from 'lucide-react';
import { lazy, type RefObject, Suspense, useRef } from 'react';
import { t } from '../../../language/language.ts';
import { useOffer } from '../../../platform/commands.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { useEditorApi } from '../editor-context.tsx';
import { useWholeFlow } from './use-whole-flow.ts';

const TemplatesDialog = lazy(async () => ({
  default: (await import('./templates-dialog.tsx')).TemplatesDialog,
}));
const SaveTemplateDialog = lazy(async () => ({
  default: (await import('./save-template-dialog.tsx')).SaveTemplateDialog,
}));
const AiChatDialog = lazy(async () => ({ default: (await import('./aichat-dialog.tsx')).AiChatDialog }));
const UnreadableDialog = lazy(async () => ({
  default: (await import('./unreadable-dialog.tsx')).UnreadableDialog,
}));

/** Templates and files: what concerns the flow as a whole. */
export function FlowMenu() {
  const whole = useWholeFlow();
  const button = useRef<HTMLButtonElement>(null);
  const offer = (id: string, title: string, run: () => void) => ({
    id,
    title,
    group: t('Flow'),
    run,
  });
  const items = [
    {
      ...offer('flow.templates', t('Templates'), () => whole.open({ is: 'templates' })),
      Icon: LayoutTemplate,
    },
    { ...offer('flow.save-template', t('Save as template'), whole.openSaveTemplate), Icon: FilePlus },
    { ...offer('flow.import', t('Import a flow file'), whole.importFile), Icon: Upload },
    { ...offer('flow.export', t('Export'), whole.exportFile), Icon: Download },
    {
      ...offer('flow.export-aichat', t('Export for AiChat'), () => whole.open({ is: 'aichat' })),
      Icon: Download,
    },
  ];
  useOffer(items.map(({ Icon: _icon, ...command }) => command));
  return (
    <>
      <Menu position="bottom-end" width={220} withinPortal>
        <Menu.Target>
          <Button ref={button} variant="default" rightSection={<ChevronDown size={14} aria-hidden />}>
            {t('Flow')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {items.map(({ id, title, Icon, run }) => (
            <Menu.Item key={id} leftSection={<Icon size={14} aria-hidden />} onClick={run}>
              {title}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {whole.dialog.is === 'none' ? null : <ReturnFocus to={button} />}
      <Suspense fallback={null}>
        <Dialogs whole={whole} />
      </Suspense>
    </>
  );
}

/** The entry of the menu that opened the dialog is gone when it closes. */
function ReturnFocus({ to }: { to: RefObject<HTMLButtonElement | null> }) {
  useReturnFocus(to);
  return null;
}

function Dialogs({ whole }: { whole: ReturnType<typeof useWholeFlow> }) {
  const editor = useEditorApi();
  const { dialog, close } = whole;
  switch (dialog.is) {
    case 'none':
      return null;
    case 'templates':
      return <TemplatesDialog onUse={whole.take} onClose={close} />;
    case 'save-template':
      return <SaveTemplateDialog name={editor.flow().name} onSaved={whole.saved} onClose={close} />;
    case 'aichat':
      return <AiChatDialog onExport={whole.exportFile} onClose={close} />;
    case 'unreadable':
      return <UnreadableDialog fileName={dialog.fileName} because={dialog.because} onClose={close} />;
  }
}
