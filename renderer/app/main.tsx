import { lastLanguage, speak } from '../language/language.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ClientProvider } from '../platform/client.tsx';
import { withHeadStart } from '../platform/head-start.ts';
import { createTransport } from '../platform/transport.ts';
import { styleNonce } from '../ui/style-nonce.ts';
import { cssVariables, theme } from '../ui/theme.ts';
import { App } from './app.tsx';
import { loadOtherPages, pageAt, pages } from './pages.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id “root”.');

const page = pageAt(location.hash);
const transport = withHeadStart(createTransport(), page === 'flow' ? ['flow.get'] : []);
// Frame and page are drawn in one go. Without its code the page says so itself.
await Promise.all([pages[page].preload(), speak(lastLanguage())]).catch(() => undefined);
setTimeout(loadOtherPages, 2_000);

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <ClientProvider transport={transport}>
        <App />
      </ClientProvider>
    </MantineProvider>
  </StrictMode>,
);
