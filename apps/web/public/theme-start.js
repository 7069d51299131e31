// Runs before the first paint, so that a chosen theme never flashes the other one. The page's policy forbids inline scripts.
try {
  const { theme } = JSON.parse(localStorage.getItem('syncdeck.preferences') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the page follows the system.
}
