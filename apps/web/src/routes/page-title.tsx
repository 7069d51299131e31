/** The document's title while this stands in the page. */
export function PageTitle({ title }: { title: string }) {
  return <title>{`${title} · SyncDeck`}</title>;
}
