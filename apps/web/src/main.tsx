import './theme/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { askFirstRows } from './ask-first-rows.ts';
import { speak } from './messages/text-store.ts';
import { startLanguage } from './preferences/preferences.ts';
import { reportMissingChunk } from './ui/missing-chunk.ts';
import { settleStart } from './routes/start-view.ts';
import { getPlace, prepareWith } from './view/place.ts';
import { warmParts } from './warm-parts.ts';

window.addEventListener('vite:preloadError', (event) => {
  event.preventDefault();
  reportMissingChunk();
});

settleStart();
const firstRows = askFirstRows(getPlace().search);
prepareWith(askFirstRows);
await speak(startLanguage(navigator.languages));

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
// Not awaited here: every part that is loaded later waits for the end of this module.
void Promise.resolve(firstRows).then(warmParts);
